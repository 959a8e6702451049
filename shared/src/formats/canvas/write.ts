import type { Point, Rect } from '../../layout/index.js'
import { themes } from '../../scene/index.js'
import type { Exported } from '../exported.js'
import {
  bandMarks,
  elementMarks,
  groupMarks,
  linkMarks,
  type Marks,
  type Pictured,
  type PicturedLink,
  pictured,
  theoryMarks,
} from '../interchange/index.js'
import { wordsAsMarkdown } from './markdown-words.js'

/** Our field in each object: the specification says nothing of fields it does not know, and Obsidian keeps them. */
export const OUR_FIELD = 'throughline'

/**
 * The figure as JSON Canvas 1.0: boxes are text nodes, bands and groups are group nodes below them. A link that ends at a
 * link is left out, for an edge has nodes as ends.
 */
export function writeCanvas(exported: Exported): string {
  const figure = pictured(exported)
  const { light } = themes
  const nodes = [
    ...figure.bands.map(({ band, rect, label }) => node(band.id, rect, { type: 'group', label }, bandMarks(band))),
    ...figure.groups.map(({ group, rect, label, description }) =>
      node(
        group.id,
        rect,
        { type: 'group', label, color: light['edge:group'] },
        withWords(groupMarks(group), description),
      ),
    ),
    ...figure.boxes.map(({ element, rect, label, description }) => {
      const color = light[`edge:${element.type}`]
      const marks = withWords(elementMarks(element, ['band', 'group']), description)
      return node(element.id, rect, { type: 'text', text: wordsAsMarkdown(label), color }, marks)
    }),
  ]
  const drawn = new Set(nodes.map(({ id }) => id))
  const edges = figure.links
    .filter(({ drawn: { from, to } }) => drawn.has(from) && drawn.has(to))
    .map((link) => edge(link, figure))
  return `${JSON.stringify({ nodes, edges, [OUR_FIELD]: Object.fromEntries(theoryMarks(figure)) }, null, 2)}\n`
}

function node<T extends object>(id: string, { x, y, width, height }: Rect, fields: T, marks: Marks) {
  const [left, top] = [Math.round(x), Math.round(y)]
  const size = { width: Math.max(1, Math.round(x + width) - left), height: Math.max(1, Math.round(y + height) - top) }
  return {
    id,
    x: left,
    y: top,
    ...size,
    ...fields,
    [OUR_FIELD]: { ...Object.fromEntries(marks), at: placeMark(left, top) },
  }
}

/** Where a node stood when it was written: as long as it stands there, its marks say what it is in. */
export const placeMark = (x: number, y: number): string => `${x} ${y}`

const withWords = (marks: Marks, description: string): Marks =>
  description === '' ? marks : new Map([...marks, ['description', description]])

function edge({ link, drawn, label }: PicturedLink, { boxes, groups }: Pictured) {
  const rectOf = (id: string) =>
    boxes.find(({ element }) => element.id === id)?.rect ?? groups.find(({ group }) => group.id === id)?.rect
  return {
    id: link.id,
    fromNode: drawn.from,
    fromSide: sideOf(drawn.points[0], rectOf(drawn.from), 'right'),
    toNode: drawn.to,
    toSide: sideOf(drawn.tip, rectOf(drawn.to), 'left'),
    toEnd: 'arrow',
    ...(label === '' ? {} : { label }),
    [OUR_FIELD]: Object.fromEntries(linkMarks(link)),
  }
}

/** The side of a box that a point of its edge is on. */
function sideOf(point: Point | undefined, rect: Rect | undefined, otherwise: 'left' | 'right') {
  if (point === undefined || rect === undefined) return otherwise
  const sides = [
    ['left', Math.abs(point.x - rect.x)],
    ['right', Math.abs(point.x - rect.x - rect.width)],
    ['top', Math.abs(point.y - rect.y)],
    ['bottom', Math.abs(point.y - rect.y - rect.height)],
  ] as const
  return sides.reduce((best, side) => (side[1] < best[1] ? side : best))[0]
}
