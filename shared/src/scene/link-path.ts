import type { Point, Rect } from '../layout/index.js'
import { LINK } from './anatomy.js'

/**
 * SVG path data of a link's line: round turns, or one cubic; left out wherever it runs through a gap.
 *
 * @param points as in SceneLink
 */
export function linkPath(points: readonly Point[], curved: boolean, gaps: readonly Rect[] = []): string {
  const [start, first, second, end] = points
  if (start === undefined || first === undefined) return ''
  if (curved && second !== undefined && end !== undefined) {
    if (!gaps.some((gap) => points.length > 0 && overlaps(gap, boundsOf(points)))) {
      return `M${at(start)}C${at(first)} ${at(second)} ${at(end)}`
    }
    return polylinePath(flattened([start, first, second, end]), gaps)
  }
  return roundedPath(points, gaps)
}

const CURVE_STEPS = 48

function roundedPath(points: readonly Point[], gaps: readonly Rect[]): string {
  let path = ''
  let from = points[0]
  for (let index = 1; index < points.length && from !== undefined; index++) {
    const corner = points[index]
    const next = points[index + 1]
    if (corner === undefined) break
    const radius = next === undefined ? 0 : turnRadius(points[index - 1] ?? from, corner, next, index, points.length)
    const to = towards(corner, from, radius)
    path += cutLine(from, to, gaps, path === '')
    if (next !== undefined && radius > 0) {
      from = towards(corner, next, radius)
      path += inAny(gaps, corner) ? `M${at(from)}` : `Q${at(corner)} ${at(from)}`
    } else from = corner
  }
  return path
}

// Two turns share the run between them; the first and the last run are all one turn's.
function turnRadius(before: Point, corner: Point, next: Point, index: number, count: number): number {
  const incoming = distance(before, corner) / (index === 1 ? 1 : 2)
  const outgoing = distance(corner, next) / (index + 2 === count ? 1 : 2)
  return Math.min(LINK.turnPx, incoming, outgoing)
}

function polylinePath(points: readonly Point[], gaps: readonly Rect[]): string {
  let path = ''
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1], points[index]]
    if (from === undefined || to === undefined) continue
    const hidden = inAny(gaps, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })
    path += hidden ? `M${at(to)}` : path === '' ? `M${at(from)}L${at(to)}` : `L${at(to)}`
  }
  return path
}

function flattened([a, b, c, d]: readonly [Point, Point, Point, Point]): Point[] {
  return Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
    const t = step / CURVE_STEPS
    const [w0, w1, w2, w3] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3]
    return { x: w0 * a.x + w1 * b.x + w2 * c.x + w3 * d.x, y: w0 * a.y + w1 * b.y + w2 * c.y + w3 * d.y }
  })
}

// A straight run, less its parts within gaps. The pen is at `from` unless the path begins here.
function cutLine(from: Point, to: Point, gaps: readonly Rect[], begins: boolean): string {
  const start = begins ? `M${at(from)}` : ''
  const run = boundsOf([from, to])
  const cuts = gaps
    .filter((gap) => touches(gap, run))
    .map((gap) => within(gap, from, to))
    .filter((cut) => cut !== null)
    .sort((a, b) => a[0] - b[0])
  if (cuts.length === 0) return `${start}L${at(to)}`
  let path = start
  let done = 0
  for (const [enter, leave] of cuts) {
    if (enter > done) path += `L${at(between(from, to, enter))}`
    if (leave > done) path += `M${at(between(from, to, leave))}`
    done = Math.max(done, leave)
  }
  return done < 1 ? `${path}L${at(to)}` : path
}

// The part of a line inside a rectangle, as fractions of its length (Liang and Barsky's clipping).
function within(gap: Rect, from: Point, to: Point): [number, number] | null {
  let enter = 0
  let leave = 1
  const sides: [number, number][] = [
    [from.x - to.x, from.x - gap.x],
    [to.x - from.x, gap.x + gap.width - from.x],
    [from.y - to.y, from.y - gap.y],
    [to.y - from.y, gap.y + gap.height - from.y],
  ]
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return null
    if (slope < 0) enter = Math.max(enter, room / slope)
    if (slope > 0) leave = Math.min(leave, room / slope)
  }
  return enter < leave ? [enter, leave] : null
}

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`
const round = (value: number): number => Math.round(value * 100) / 100
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
})

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  return length === 0 ? from : between(from, to, Math.min(1, by / length))
}

function inAny(gaps: readonly Rect[], { x, y }: Point): boolean {
  return gaps.some((gap) => x > gap.x && x < gap.x + gap.width && y > gap.y && y < gap.y + gap.height)
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

// A run along an axis has no width or no height; it may lie within a gap all the same.
function touches(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
}

function boundsOf(points: readonly Point[]): Rect {
  const x = Math.min(...points.map((point) => point.x))
  const y = Math.min(...points.map((point) => point.y))
  const width = Math.max(...points.map((point) => point.x)) - x
  return { x, y, width, height: Math.max(...points.map((point) => point.y)) - y }
}
