import type { Font } from './scene.js'

/** A text size: its font, the height of a line, and how far below the line's top the letters stand, pixels. */
export interface TextSize {
  readonly font: Font
  readonly linePx: number
  readonly baselinePx: number
}

const size = (sizePx: number, weight: Font['weight'], linePx: number, baselinePx: number): TextSize => ({
  font: { sizePx, weight },
  linePx,
  baselinePx,
})

/** Text sizes on the map; source: the look, "A box", "A link", "A band". */
export const SIZES = {
  label: size(15, 400, 20, 15),
  type: size(13, 500, 18, 13.5),
  term: size(12, 400, 18, 13.5),
  mark: size(13, 400, 18, 13.5),
  given: size(12, 400, 18, 13),
  pill: size(13, 600, 20, 14.5),
  cell: size(11, 600, 16, 12),
  word: size(12, 400, 15, 11.5),
  band: size(14, 600, 20, 15),
  count: size(13, 400, 20, 15),
  prompt: size(13, 400, 18, 13.5),
  group: size(13, 500, 20, 14.5),
  lane: size(13, 600, 18, 13.5),
  sphere: size(13, 500, 18, 13.5),
} as const

/** A box, map pixels. */
export const BOX = {
  edgePx: 5,
  borderPx: 1,
  paddingTopPx: 6,
  paddingSidePx: 10,
  paddingBottomPx: 8,
  radiusTopPx: 6,
  radiusBottomPx: 8,
  iconPx: 14,
  givenIconPx: 12,
  iconGapPx: 4,
  labelGapPx: 2,
  maxLabelLines: 5,
  markGapPx: 10,
  markRowGapPx: 6,
  notePaddingTopPx: 10,
  noteRadiusPx: 4,
} as const

/** A link and what stands on it, map pixels. */
export const LINK = {
  widthPx: 1.5,
  turnPx: 9,
  clearPx: 2,
  crossingGapPx: 6,
  pillHeightPx: 22,
  pillMinWidthPx: 36,
  pillIconPx: 12,
  pillGapPx: 3,
  pillLeftPx: 7,
  pillRightPx: 8,
  wordsBelowPx: 13,
  wordsUnderPx: 4,
  wordsBesidePx: 8,
  wordsClearPx: 20,
  wordsNarrowPx: 62,
  wordsWidePx: 180,
  maxWordLines: 3,
} as const

/** Corners of bands and groups, and what stands round them; map pixels. */
export const AREA = {
  bandRadiusPx: 8,
  groupRadiusPx: 12,
  groupBorderPx: 1.5,
  marginPx: 24,
  // Seen from afar, heads are two lines of the screen's own size: a name over them keeps clear.
  sphereAirPx: 38,
  sphereSidePx: 18,
  sphereEndPx: 7,
  sphereGapPx: 8,
  sphereWidthPx: 84,
  ceilingOffPx: 10,
  ceilingDash: [9, 5],
  markLinePx: 1.5,
} as const
