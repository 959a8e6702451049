import type { EmuRect } from '../drawingml/index.js'
import { solidFill } from '../drawingml/index.js'
import type { Base } from './deck.js'
import { pieceXml } from './slide-xml.js'

/**
 * A plain ground for the figure on slides of others, whose own may be a photograph or as dark as the words; none on ours.
 *
 * @param colour `#rrggbb`
 */
export function panelXml({ isOurs, page }: Base, area: EmuRect, colour: string): string[] {
  if (isOurs) return []
  const by = Math.round(PADDING * page.unit)
  const x = Math.max(0, area.x - by)
  const y = Math.max(0, area.y - by)
  const rect = {
    x,
    y,
    width: Math.min(page.width, area.x + area.width + by) - x,
    height: Math.min(page.height, area.y + area.height + by) - y,
  }
  const panel = {
    kind: 'shape',
    id: PANEL_ID,
    name: 'Ground',
    alt: null,
    rect,
    geometry: '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    fill: solidFill(colour),
    line: '<a:ln><a:noFill/></a:ln>',
    text: null,
    isTextBox: false,
  } as const
  return [pieceXml(panel)]
}

const PADDING = 64_000
const PANEL_ID = 5
