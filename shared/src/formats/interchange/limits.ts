/** Larger drawings are refused: nobody could read them, and laying them out would take minutes. */
export const MOST_BOXES = 20_000
export const MOST_ARROWS = 50_000
/** Frames in frames. */
export const MOST_DEPTH = 1000
