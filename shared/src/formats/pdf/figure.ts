import type { Rect } from '../../layout/index.js'
import type { Scene, Theme } from '../../scene/index.js'
import type { FigureDrawing } from './draw/draw-figure.js'
import { drawRect } from './draw/draw-path.js'
import type { Sheet } from './sheet.js'
import { tagged } from './tagging.js'

/** A figure and what it is drawn with. */
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
