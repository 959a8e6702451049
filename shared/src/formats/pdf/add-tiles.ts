import type { OutlineItem } from 'pdfkit'
import { bottomOf, centreOf, overlaps, type Rect, rightOf, type Size } from '../../layout/index.js'
import { type LineRequest, layLine } from '../../scene/index.js'
import type { Tile, Tiling } from '../tiling/index.js'
import { bookmark } from './bookmark.js'
import { drawPath, drawRect } from './draw/draw-path.js'
import { drawText } from './draw/draw-text.js'
import { drawAt, type ReadyFigure } from './figure.js'
import { drawHead } from './page-head.js'
import { MARGIN } from './page-size.js'
import { STYLES } from './set-lines.js'
import type { Sheet } from './sheet.js'
import { artifact, tagged } from './tagging.js'

/** Room for the heading of a part, with the small plan of all parts beside it; points. */
export const TILE_HEAD = 62

const PLAN_HEIGHT = 50

/** The paper, and what of the map is on each sheet of it. */
export interface TiledPages {
  readonly page: Size
  readonly tiling: Tiling
}

/** A page for each part of a figure: at a size to be read, with marks where the parts overlap. */
export function addTiles(sheet: Sheet, figure: ReadyFigure, { page, tiling }: TiledPages, entry: OutlineItem): void {
  for (const [index, tile] of tiling.tiles.entries()) {
    sheet.pdf.addPage({ size: [page.width, page.height], margin: 0 })
    const { part, name } = tile
    const place = {
      x: MARGIN,
      y: MARGIN + TILE_HEAD,
      width: part.width * tiling.scale,
      height: part.height * tiling.scale,
    }
    const text = sheet.words.part(name, index + 1, tiling.tiles.length)
    bookmark(sheet, text, entry)
    drawHead(sheet, sheet.root, page.width - 2 * MARGIN, [{ type: 'H2', text, style: STYLES.heading1 }])
    artifact(sheet.pdf, 'Layout', () =>
      drawPlan(sheet, figure, tiling, tile, rightOf({ ...place, width: page.width - 2 * MARGIN })),
    )
    const seen = figure.scene.boxes.filter(({ rect }) => overlaps(rect, part)).map((box) => box.name)
    const bbox = [place.x, place.y, rightOf(place), bottomOf(place)] as const
    const alt = sheet.words.partShows(name, seen)
    tagged(sheet.pdf, sheet.root, { type: 'Figure', alt, bbox }, () => drawAt(sheet, figure, place, part))
    artifact(sheet.pdf, 'Layout', () => drawOverlaps(sheet, tiling, tile, place))
  }
}

/** The whole figure in small, with the parts and which of them this is. */
function drawPlan(
  { pdf, theme }: Sheet,
  { area, scene }: ReadyFigure,
  tiling: Tiling,
  tile: Tile,
  right: number,
): void {
  const scale = Math.min(PLAN_HEIGHT / area.height, 160 / area.width)
  pdf.save()
  pdf.translate(right - area.width * scale, MARGIN)
  pdf.scale(scale)
  pdf.translate(-area.x, -area.y)
  for (const { rect, tint } of scene.boxes) drawRect(pdf, rect, { fill: theme[tint] })
  drawRect(pdf, area, { stroke: theme.edge, width: 0.5 / scale })
  for (const { part } of tiling.tiles) drawRect(pdf, part, { stroke: theme.control, width: 0.35 / scale })
  drawRect(pdf, tile.part, { stroke: theme.ink, width: 1.5 / scale })
  pdf.restore()
}

/** Where a neighbour begins: a fine dashed line across, marks beyond the edge, and the neighbour's name. */
function drawOverlaps(sheet: Sheet, tiling: Tiling, { row, column, part }: Tile, place: Rect): void {
  const { pdf, theme } = sheet
  const nameAt = (text: string, at: LineRequest['at'], baseline: number) => {
    const { font, colour } = STYLES.foot
    drawText(layLine({ text, font, colour, baseline, measure: sheet.measure, at }), { pdf, theme })
  }
  drawRect(pdf, place, { stroke: theme.line, width: 0.5 })
  for (const neighbour of tiling.tiles) {
    const [down, right] = [neighbour.row - row, neighbour.column - column]
    if (Math.abs(down) + Math.abs(right) !== 1) continue
    const edge = down + right > 0 ? neighbour.part : { x: rightOf(neighbour.part), y: bottomOf(neighbour.part) }
    const x = place.x + (edge.x - part.x) * tiling.scale
    const y = place.y + (edge.y - part.y) * tiling.scale
    const [across, marks] =
      right !== 0
        ? [`M${x} ${place.y}V${bottomOf(place)}`, `M${x} ${place.y - TICK}v${TICK}M${x} ${bottomOf(place)}v${TICK}`]
        : [`M${place.x} ${y}H${rightOf(place)}`, `M${place.x - TICK} ${y}h${TICK}M${rightOf(place)} ${y}h${TICK}`]
    drawPath(pdf, across, { stroke: theme.control, width: 0.5, dash: [1.5, 3] })
    drawPath(pdf, marks, { stroke: theme.ink, width: 0.75 })
    const { x: middle, y: centre } = centreOf(place)
    if (right > 0) nameAt(`→ ${neighbour.name}`, { left: rightOf(place) + 4 }, centre)
    if (right < 0) nameAt(`${neighbour.name} ←`, { right: place.x - 4 }, centre)
    if (down > 0) nameAt(`↓ ${neighbour.name}`, { middle }, bottomOf(place) + 10)
    if (down < 0) nameAt(`↑ ${neighbour.name}`, { middle }, place.y - 4)
  }
}

const TICK = 7

/** Which part of the whole figure is on which page, drawn over it. */
export function drawGrid({ pdf, theme, measure }: Sheet, area: Rect, tiling: Tiling, place: Rect): void {
  const scale = place.width / area.width
  for (const { name, part } of tiling.tiles) {
    const x = place.x + (part.x - area.x) * scale
    const y = place.y + (part.y - area.y) * scale
    drawRect(
      pdf,
      { x, y, width: part.width * scale, height: part.height * scale },
      { stroke: theme.accent, width: 0.5, dash: [3, 2] },
    )
    const font = { sizePx: 9, weight: 600 } as const
    const line = layLine({ text: name, font, colour: 'accent', baseline: y + 11, measure, at: { left: x + 4 } })
    drawRect(pdf, { x: x + 2, y: y + 2, width: line.width + 4, height: 12, radius: 2 }, { fill: theme['accent-soft'] })
    drawText(line, { pdf, theme })
  }
}
