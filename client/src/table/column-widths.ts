import type { Column } from './sheet.js'

/** Under this width of the grid the first column, which stays in view, leaves room for the others. */
export const NARROW_PX = 560
const NUMBER_PX = 44
const FIRST_NARROW_PX = 150

/** The columns as CSS lays them out; the last one takes what room is left. */
export function columnTemplate(columns: readonly Column[], isNarrow: boolean): string {
  const widths = columns.map(({ widthPx }, n) => (isNarrow && n === 0 ? Math.min(widthPx, FIRST_NARROW_PX) : widthPx))
  const last = widths.length - 1
  return [`${NUMBER_PX}px`, ...widths.map((px, n) => (n === last ? `minmax(${px}px, 1fr)` : `${px}px`))].join(' ')
}
