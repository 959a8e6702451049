import { linkPath, type Scene, type SceneBox, type Theme, themes } from '../../scene/index.js'
import { escapeXml, number, tag } from '../markup.js'

/** What it is drawn to be seen at, screen pixels. */
const SEEN = { width: 360, height: 110 }

/**
 * A small picture of a theory: boxes with the edge of their type, and links; no text, for none could be read. Light or
 * dark as the screen is that shows it.
 */
export function writeThumbnail(scene: Scene, title: string): string {
  const { x, y, width, height } = scene.bounds
  // Map pixels that one pixel of the screen will show: lines keep their weight there, however large the map.
  const unit = Math.max(1, width / SEEN.width, height / SEEN.height)
  const lines = scene.links.map((link) => linkPath(link.points, link.curved)).join('')
  const types = new Set(scene.boxes.map(({ type }) => type))
  const body = [
    tag('title', {}, escapeXml(title || 'Theory of change')),
    tag('style', {}, `${rules(themes.light, types)}@media (prefers-color-scheme:dark){${rules(themes.dark, types)}}`),
    tag('path', { d: lines, fill: 'none', 'stroke-opacity': 0.7, 'stroke-width': 0.7 * unit }),
    ...scene.boxes.map((box) => drawSmallBox(box, unit)),
  ]
  const viewBox = [x, y, width, height].map(number).join(' ')
  return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, role: 'img' }, body)
}

function rules(theme: Theme, types: ReadonlySet<SceneBox['type']>): string {
  const fillOf = (type: SceneBox['type']) => (type === 'note' ? theme['soft:note'] : theme[`edge:${type}`])
  const fills = [...types].map((type) => `.${type}{fill:${fillOf(type)}}`)
  return `path{stroke:${theme.control}}rect{fill:${theme.surface};stroke:${theme.edge}}${fills.join('')}`
}

function drawSmallBox({ rect, type }: SceneBox, unit: number): string {
  const { x, y, width, height } = rect
  const rx = Math.min(unit, 8)
  const ground = { x, y, width, height, rx, 'stroke-width': 0.6 * unit }
  if (type === 'note') return tag('rect', { ...ground, class: type })
  const edge = { x, y, width, height: Math.min(2.4 * unit, height / 3), rx: rx / 2, 'stroke-width': 0, class: type }
  return tag('rect', ground) + tag('rect', edge)
}
