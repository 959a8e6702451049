import type { EmuRect } from '../drawingml/index.js'
import { type Page, pageOf } from './page.js'

/** Titles that stand lower than this leave no room below them: then ours stands where it does on slides of ours. */
const LOWEST = 0.35

/** The places on a slide of an organisation's own: below its title, and clear of its foot. */
export function templatePage(width: number, height: number, title: EmuRect | null): Page {
  const usual = pageOf(width, height)
  if (title === null || title.y + title.height > height * LOWEST || title.width < width / 3) return usual
  const bottom = title.y + title.height
  const x = Math.max(0, Math.min(title.x, width / 8))
  const across = width - 2 * x
  const { unit } = usual
  const details = { x, y: bottom, width: across, height: usual.details.height }
  const top = details.y + details.height + Math.round(GAP * unit)
  const foot = Math.round(height * FOOT)
  return {
    ...usual,
    title,
    details,
    body: { x, y: top, width: across, height: foot - top },
    whole: { x, y: x, width: across, height: foot - x },
  }
}

const GAP = 73_152
// Where most masters have their date, footer and number.
const FOOT = 0.925
