import type { EmuRect } from '../drawingml/index.js'
import type { Holders } from './layout-holders.js'
import { type Page, pageOf } from './page.js'

/** Titles that end lower than this leave no room below them: then ours stands where it does on slides of ours. */
const LOWEST = 0.35
/** A place for text that is smaller than this is no place for a figure. */
const LEAST = 0.4

/** The places on a slide of an organisation's own: below its title, and where its master has text. */
export function templatePage(width: number, height: number, holders: Pick<Holders, 'title' | 'body'>): Page {
  const usual = pageOf(width, height)
  const free = roomIn(holders.body, width, height) ?? { ...usual.whole, height: height * FOOT - usual.whole.y }
  const { title } = holders
  const isUsable = title !== null && title.y + title.height <= height * LOWEST && title.width >= width / 3
  const bottom = isUsable ? title.y + title.height : usual.details.y
  const { x, width: across } = free
  const foot = Math.round(free.y + free.height)
  const details = { x, y: bottom, width: across, height: usual.details.height }
  const top = details.y + details.height + Math.round(GAP * usual.unit)
  return {
    ...usual,
    title: isUsable ? title : usual.title,
    details,
    body: { x, y: top, width: across, height: foot - top },
    whole: { x, y: free.y, width: across, height: foot - free.y },
  }
}

const GAP = 73_152
// Where most masters have their date, footer and number.
const FOOT = 0.925

function roomIn(body: EmuRect | null, width: number, height: number): EmuRect | null {
  if (body === null || body.width < width * LEAST || body.height < height * LEAST) return null
  const isInside = body.x >= 0 && body.y >= 0 && body.x + body.width <= width && body.y + body.height <= height
  return isInside ? body : null
}
