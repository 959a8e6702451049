// Map pixels. Source: the look's "Grid", "A box" and "A band".

/** A column's ground reaches this far beyond its boxes on each side. */
export const STRIP_REACH = 10
/** Between a strip's ends and its first and last box. */
export const STRIP_PADDING = 14
export const MIN_STRIP = 200
/** A row without boxes has room for its prompt in a line or two. */
export const MIN_ROW = 440

export const HEAD_HEIGHT = 20
/** Between a head and the ground under it. */
export const HEAD_AIR = 4

/** Least room between two boxes of one column or strip. */
export const BOX_AIR = 20

/** Between the boxes of neighbouring columns; more where many links need lanes of their own. */
export const COLUMN_GAP = 60
export const WIDEST_GAP = 280
/** Between the lines of two links that run side by side. */
export const LANE = 8

/** Between the main bands and the strips that cross them: room for links that run under or over all columns. */
export const STRIP_GAP = 44

export const CROSSING_BOX = { minWidth: 188, maxWidth: 420 }
/** A crossing band is at least this long, however few columns there are. */
export const MIN_CROSSING = 640

export const GROUP_SIDE = 12
/** Over the boxes of a group: its name, and below that the sign of a link which comes in from above. */
export const GROUP_TOP = 40
export const EMPTY_GROUP = { width: 200, height: 120 }

/** Before the columns, for the name of a lane that crosses them. */
export const LANE_HEAD = 140
