import { linkPath, type Scene, type SceneBox, type Theme, themes } from '../../scene/index.js'
import { escapeXml, number, tag } from '../markup.js'

/** What it is called, and in which of the screen's colours it is. */
export interface ThumbnailOptions {
  readonly title: string
  readonly theme?: 'light' | 'dark'
}

/** What it is drawn to be seen at, screen pixels. */
const SEEN = { width: 360, height: 110 }

/** A small picture of a theory: boxes with the edge of their type, and links; no text, for none could be read. */
export function writeThumbnail(scene: Scene, { title, theme: name = 'light' }: ThumbnailOptions): string {
  const theme = themes[name]
  const { x, y, width, height } = scene.bounds
  // Map pixels that one pixel of the screen will show: lines keep their weight there, however large the map.
  const unit = Math.max(1, width / SEEN.width, height / SEEN.height)
  const lines = scene.links.map((link) => linkPath(link.points, link.curved)).join('')
  const body = [
    tag('title', {}, escapeXml(title || 'Theory of change')),
    tag('path', { d: lines, fill: 'none', stroke: theme.control, 'stroke-opacity': 0.7, 'stroke-width': 0.7 * unit }),
    ...scene.boxes.map((box) => drawSmallBox(box, unit, theme)),
  ]
  const viewBox = [x, y, width, height].map(number).join(' ')
  return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, role: 'img' }, body)
}

function drawSmallBox({ rect, type }: SceneBox, unit: number, theme: Theme): string {
  const { x, y, width, height } = rect
  const rx = Math.min(unit, 8)
  const ground = { x, y, width, height, rx, stroke: theme.edge, 'stroke-width': 0.6 * unit }
  if (type === 'note') return tag('rect', { ...ground, fill: theme['soft:note'] })
  const edge = { x, y, width, height: Math.min(2.4 * unit, height / 3), rx: rx / 2, fill: theme[`edge:${type}`] }
  return tag('rect', { ...ground, fill: theme.surface }) + tag('rect', edge)
}
