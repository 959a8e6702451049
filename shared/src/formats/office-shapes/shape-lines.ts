import type { Point } from '../../layout/index.js'
import { type DrawnArrow, drawnArrow } from '../drawing/index.js'
import { childNamed, descendantsNamed, type XmlElement } from '../xml/index.js'
import { type Affine, chained, pointIn } from './affine.js'
import { numberIn, type ShapeFrame } from './frame-of.js'

/** Forms that are lines, whatever element they are in. */
export const isLineForm = (form: string | null): boolean =>
  form !== null && /^(?:line|lineInv|straightConnector1|(?:bent|curved)Connector[2-5])$/.test(form)

/** Forms that are thick arrows: without words one stands for a line from its tail to its head. */
export const isArrowForm = (form: string | null): boolean => form !== null && /Arrow$/.test(form)

/** The arrow that a connector or a line is. Its ends are glued where it says so; else they are only somewhere. */
export function lineArrow(
  properties: XmlElement | undefined,
  { frame, map, glue }: { readonly frame: ShapeFrame | null; readonly map: Affine; readonly glue: Glue },
): DrawnArrow {
  const line = childNamed(properties, 'a:ln')
  const [first, last] = endsOf(properties, frame)
  const isSwapped = childNamed(properties, 'a:prstGeom')?.attributes.get('prst') === 'lineInv'
  const outer = frame && chained(map, frame.map)
  return drawnArrow({
    ...glue,
    start: outer && pointIn(outer, isSwapped ? { x: first.x, y: last.y } : first),
    end: outer && pointIn(outer, isSwapped ? { x: last.x, y: first.y } : last),
    isDashed: isDashed(line),
    heads: headsOf(hasHead(childNamed(line, 'a:headEnd')), hasHead(childNamed(line, 'a:tailEnd'))),
  })
}

/** Ids of boxes. */
export interface Glue {
  readonly from: string | null
  readonly to: string | null
}

/** The arrow that a thick arrow without words is: along its longer side, or as its form says. */
export function thickArrow(form: string, frame: ShapeFrame, map: Affine): DrawnArrow {
  const { width, height } = frame
  const [left, right] = [
    { x: 0, y: height / 2 },
    { x: width, y: height / 2 },
  ]
  const [top, bottom] = [
    { x: width / 2, y: 0 },
    { x: width / 2, y: height },
  ]
  const [from, to] = /^(?:left|curvedLeft)Arrow/.test(form)
    ? [right, left]
    : /^(?:up|curvedUp|bentUp)Arrow/.test(form)
      ? [bottom, top]
      : /^(?:down|curvedDown|upDown)Arrow/.test(form)
        ? [top, bottom]
        : [left, right]
  const outer = chained(map, frame.map)
  const heads = /^(?:leftRight|upDown)/.test(form) ? 'both' : 'end'
  return drawnArrow({ from: null, to: null, start: pointIn(outer, from), end: pointIn(outer, to), heads })
}

/** Corner to corner; of a line drawn by hand, from its first point to its last. */
function endsOf(properties: XmlElement | undefined, frame: ShapeFrame | null): readonly [Point, Point] {
  const [width, height] = [frame?.width ?? 0, frame?.height ?? 0]
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: height },
  ] as const
  const custom = childNamed(properties, 'a:custGeom')
  const paths = custom === undefined ? [] : [...descendantsNamed(custom, 'a:path')]
  const points = paths.flatMap((path) => {
    const [across, down] = [numberIn(path, 'w') ?? 0, numberIn(path, 'h') ?? 0]
    return [...descendantsNamed(path, 'a:pt')].flatMap((point) => {
      const [x, y] = [numberIn(point, 'x'), numberIn(point, 'y')]
      if (x === null || y === null) return []
      return { x: across > 0 ? (x / across) * width : x, y: down > 0 ? (y / down) * height : y }
    })
  })
  const [first, last] = [points[0], points.at(-1)]
  return first === undefined || last === undefined ? corners : [first, last]
}

const hasHead = (end: XmlElement | undefined): boolean => !['none', undefined].includes(end?.attributes.get('type'))

function headsOf(atStart: boolean, atEnd: boolean): DrawnArrow['heads'] {
  if (atStart) return atEnd ? 'both' : 'start'
  return atEnd ? 'end' : 'none'
}

function isDashed(line: XmlElement | undefined): boolean {
  const dash = childNamed(line, 'a:prstDash')?.attributes.get('val')
  return (dash !== undefined && dash !== 'solid') || childNamed(line, 'a:custDash') !== undefined
}
