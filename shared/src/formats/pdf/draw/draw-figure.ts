import { grown, overlaps, type Rect, unionOf } from '../../../layout/index.js'
import { crossingGaps, namesIn, type Scene, type SceneLink } from '../../../scene/index.js'
import type { Canvas } from './canvas.js'
import { drawBand, drawCeiling, drawGroup, drawLane, drawLegend, drawSphere } from './draw-area.js'
import { drawBox } from './draw-box.js'
import { drawKey } from './draw-key.js'
import { drawLine, drawLinkWords } from './draw-link.js'

/** Draws a picture in its own coordinates, as the SVG has it but for the title line: all of it, or what can be seen in a part. */
export type FigureDrawing = (canvas: Canvas, within?: Rect) => void

/** The drawing of a scene; what takes long is worked out once. */
export function figureDrawing(scene: Scene): FigureDrawing {
  const crossings = crossingGaps(scene.links, namesIn(scene))
  const around = new Map(scene.links.map((link) => [link, aroundLink(link)]))
  return (canvas, within = scene.bounds) => {
    const links = scene.links.filter((link) => overlaps(around.get(link) ?? within, within))
    for (const band of scene.bands) drawBand(band, canvas)
    for (const lane of scene.lanes) drawLane(lane, canvas)
    for (const sphere of scene.spheres) drawSphere(sphere, canvas)
    if (scene.ceiling !== null) drawCeiling(scene.ceiling, canvas)
    for (const group of scene.groups) if (overlaps(group.rect, within)) drawGroup(group, canvas)
    for (const link of links) drawLine(link, crossings.get(link.id) ?? [], canvas)
    for (const box of scene.boxes) if (overlaps(grown(box.rect, BADGE_PX), within)) drawBox(box, canvas)
    for (const link of links) drawLinkWords(link, canvas)
    if (scene.legend !== null) drawLegend(scene.legend, canvas)
    if (scene.key !== null) drawKey(scene.key, canvas)
  }
}

/** A badge stands out over the corner of its box. */
const BADGE_PX = 24

function aroundLink({ points, pill, flag, words }: SceneLink): Rect {
  const parts = [
    ...points.map((point) => ({ ...point, width: 0, height: 0 })),
    ...[pill, flag].flatMap((each) => (each === null ? [] : [each.rect])),
    ...words.map(({ x, baseline, width, font }) => ({ x, y: baseline - font.sizePx, width, height: 2 * font.sizePx })),
  ]
  return grown(unionOf(parts) ?? { x: 0, y: 0, width: 0, height: 0 }, END_SIGN_PX)
}

const END_SIGN_PX = 16
