/** What is painted of a map at one zoom: the further out, the less. */
export interface Detail {
  readonly outlines: boolean
  readonly arrowheads: boolean
  readonly curves: boolean
  readonly text: boolean
}

/** Least zoom at which each part can still be told apart. Measured: design, section 9. */
export const TEXT_FROM = 0.34
const TEXT_IN_PASSING_FROM = 0.7
const CURVES_FROM = 0.25
const ARROWHEADS_FROM = 0.2
const OUTLINES_FROM = 0.12

/**
 * What is worth painting at this zoom.
 *
 * @param isPassing the camera is on its way to show all of the map: small letters cannot be read meanwhile, and cost most
 */
export function detailAt(zoom: number, isPassing = false): Detail {
  return {
    outlines: zoom >= OUTLINES_FROM,
    arrowheads: zoom >= ARROWHEADS_FROM,
    curves: zoom >= CURVES_FROM,
    text: zoom >= (isPassing ? TEXT_IN_PASSING_FROM : TEXT_FROM),
  }
}
