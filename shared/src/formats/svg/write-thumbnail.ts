import { linkPath, type Scene, themes } from '../../scene/index.js'
import { boxGround, noteGround } from './draw-box.js'
import { escapeXml, number, tag } from './markup.js'

export interface ThumbnailOptions {
  readonly title: string
  readonly theme?: 'light' | 'dark'
}

/** A small picture of a theory: boxes with the edge of their type, and links; no text, for none could be read. */
export function writeThumbnail(scene: Scene, { title, theme: name = 'light' }: ThumbnailOptions): string {
  const theme = themes[name]
  const { x, y, width, height } = scene.bounds
  const lines = scene.links.map((link) => linkPath(link.points, link.curved)).join('')
  // Seen at a tenth of its size: lines need to be thicker there than on the map.
  const strokePx = Math.max(1.5, Math.min(12, width / 280))
  const body = [
    tag('title', {}, escapeXml(title || 'Theory of change')),
    tag('path', { d: lines, fill: 'none', stroke: theme.edge, 'stroke-width': number(strokePx) }),
    ...scene.boxes.map((box) => (box.type === 'note' ? noteGround(box, theme) : boxGround(box, theme))),
  ]
  const viewBox = [x, y, width, height].map(number).join(' ')
  return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, role: 'img' }, body)
}
