import { grown, type Rect } from '../../layout/index.js'
import { AREA, type Scene, type Theme } from '../../scene/index.js'
import type { ExportChoices } from '../exported.js'
import { type FigureDrawing, figureDrawing } from './draw/draw-figure.js'
import { drawRect } from './draw/draw-path.js'
import { figurePlace, roomOn } from './figure-place.js'
import { drawHead, type HeadLine, headHeight } from './page-head.js'
import { MARGIN } from './page-size.js'
import type { Sheet } from './sheet.js'
import { tagged } from './tagging.js'

export interface Figure {
  readonly scene: Scene
  readonly theme: Theme
  /** What lies behind it; null: the paper. */
  readonly ground: string | null
  readonly altText: string
}

/** A figure that can be put on pages. */
export interface ReadyFigure extends Figure {
  /** What of the map is shown. */
  readonly area: Rect
  readonly draw: FigureDrawing
}

/** The page with the figure; where that is chosen and it would be too small there, several more with its parts. */
export function addFigure(
  sheet: Sheet,
  figure: Figure,
  head: readonly HeadLine[],
  { page }: Pick<ExportChoices, 'page' | 'spread'>,
): void {
  const { scene, ground } = figure
  // Without a ground its blank edge is that of the page.
  const area = ground === null ? grown(scene.bounds, -AREA.marginPx + KEPT_PX) : scene.bounds
  const ready = { ...figure, area, draw: figureDrawing(scene) }
  const heightOf = (width: number) => headHeight(sheet, width, head)
  const place = figurePlace(area, page, heightOf)
  addPage(sheet, place.page)
  sheet.pdf.outline.addItem(sheet.words.figure, { fit: false, left: place.page.width, top: 0, expanded: false })
  drawHead(sheet, sheet.root, place.page.width - 2 * MARGIN, head)
  drawWhole(sheet, ready, roomOn(place.page, heightOf), place.scale)
}

/** Lines reach a little over what they are drawn around. */
const KEPT_PX = 4

function addPage({ pdf }: Sheet, { width, height }: { readonly width: number; readonly height: number }): void {
  pdf.addPage({ size: [width, height], margin: 0 })
}

/** Draws all of a figure into a part of the page, and tags it. */
export function drawWhole(sheet: Sheet, figure: ReadyFigure, room: Rect, scale: number): Rect {
  const { area, altText } = figure
  const width = area.width * scale
  const place = { x: room.x + (room.width - width) / 2, y: room.y, width, height: area.height * scale }
  const bbox = [place.x, place.y, place.x + place.width, place.y + place.height] as const
  tagged(sheet.pdf, sheet.root, { type: 'Figure', alt: altText, bbox }, () => drawAt(sheet, figure, place, area))
  return place
}

/** Draws a part of a figure, cut off at its edges. */
export function drawAt({ pdf }: Sheet, { theme, ground, draw }: ReadyFigure, place: Rect, part: Rect): void {
  const scale = place.width / part.width
  pdf.save()
  pdf.rect(place.x, place.y, place.width, place.height)
  pdf.clip()
  if (ground !== null) drawRect(pdf, place, { fill: ground })
  pdf.translate(place.x, place.y)
  pdf.scale(scale)
  pdf.translate(-part.x, -part.y)
  draw({ pdf, theme }, part)
  pdf.restore()
}
