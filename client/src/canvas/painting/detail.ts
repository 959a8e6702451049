/** What is painted of a map at one zoom: the further out, the less. */
export interface Detail {
  readonly outlines: boolean
  readonly arrowheads: boolean
  readonly curves: boolean
  readonly text: boolean
}

/** Least zoom at which each part can still be told apart. Measured: design, section 9. */
export const TEXT_FROM = 0.34
const CURVES_FROM = 0.25
const ARROWHEADS_FROM = 0.2
const OUTLINES_FROM = 0.12

/** What is worth painting at this zoom. */
export function detailAt(zoom: number): Detail {
  return {
    outlines: zoom >= OUTLINES_FROM,
    arrowheads: zoom >= ARROWHEADS_FROM,
    curves: zoom >= CURVES_FROM,
    text: zoom >= TEXT_FROM,
  }
}
