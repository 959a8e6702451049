import { contains, type Point, pointOnCurve, type Rect } from '../layout/index.js'
import type { Id } from '../model/index.js'
import { LINK } from './anatomy.js'
import type { Scene, SceneLink, TextLine } from './scene.js'

/**
 * Where lines break because another runs over them: of two that cross, the earlier one is beneath. Only where both run
 * straight through; lines that meet, or part, are not crossings. Lines break behind the words of others and behind
 * names, too.
 *
 * @param names where names are written that lines may come to run under
 */
export function crossingGaps(
  links: readonly SceneLink[],
  names: readonly Rect[] = [],
): ReadonlyMap<Id, readonly Rect[]> {
  const runs = links.flatMap(runsOf)
  const upright = runs.filter((run) => run.vertical).sort((a, b) => a.at - b.at)
  const gaps = new Map<Id, Rect[]>()
  const breakLine = (link: Id, gap: Rect) => {
    const own = gaps.get(link)
    if (own === undefined) gaps.set(link, [gap])
    else own.push(gap)
  }
  for (const level of runs) {
    if (level.vertical) continue
    for (let index = firstFrom(upright, level.from + CLEAR_PX); index < upright.length; index++) {
      const run = upright[index]
      if (run === undefined || run.at > level.to - CLEAR_PX) break
      if (run.link === level.link || level.at < run.from + CLEAR_PX || level.at > run.to - CLEAR_PX) continue
      const beneath = run.order < level.order ? run.link : level.link
      const size = LINK.crossingGapPx
      const gap = { x: run.at - size / 2, y: level.at - size / 2, width: size, height: size }
      breakLine(beneath, gap)
    }
  }
  const levels = runs.filter((run) => !run.vertical).sort((a, b) => a.at - b.at)
  const breakBehind = (gap: Rect, except: Id | null) => {
    const through = [
      ...runsThrough(upright, gap.x, gap.width, gap.y, gap.height),
      ...runsThrough(levels, gap.y, gap.height, gap.x, gap.width),
    ]
    for (const run of through) if (run.link !== except) breakLine(run.link, gap)
  }
  for (const { id, gaps: words } of links) for (const gap of words) breakBehind(gap, id)
  for (const name of names) breakBehind(name, null)
  const hiding = [
    ...names.map((gap) => ({ id: null, gap })),
    ...links.flatMap(({ id, gaps }) => gaps.map((gap) => ({ id, gap }))),
  ]
  for (const link of links) {
    if (!link.curved) continue
    const passed = sampled(link)
    for (const { id, gap } of hiding)
      if (id !== link.id && passed.some((point) => contains(gap, point))) breakLine(link.id, gap)
  }
  return gaps
}

/** Where the names of bands, lanes, spheres, groups and of the ceiling are written: lines run under them. */
export function namesIn({
  bands,
  lanes,
  spheres,
  ceiling,
  groups,
}: Pick<Scene, 'bands' | 'lanes' | 'spheres' | 'ceiling' | 'groups'>): Rect[] {
  const headings = [...bands, ...lanes, ...spheres, ...(ceiling === null ? [] : [ceiling])]
  return [
    ...headings.flatMap(({ heading }) => (heading.length === 0 ? [] : [roundLines(heading)])),
    ...groups.map(({ icon, heading }) => {
      const right = Math.max(icon.x + icon.sizePx, ...heading.map((line) => line.x + line.width))
      return { x: icon.x - 3, y: icon.y - 2, width: right - icon.x + 6, height: icon.sizePx + 4 }
    }),
  ]
}

function roundLines(lines: readonly TextLine[]): Rect {
  const x = Math.min(...lines.map((line) => line.x)) - 3
  const y = Math.min(...lines.map(({ baseline, font }) => baseline - font.sizePx)) - 1
  const right = Math.max(...lines.map((line) => line.x + line.width)) + 3
  const bottom = Math.max(...lines.map(({ baseline, font }) => baseline + font.sizePx * 0.3)) + 1
  return { x, y, width: right - x, height: bottom - y }
}

function sampled({ points }: SceneLink): Point[] {
  const [a, b, c, d] = points
  if (!a || !b || !c || !d) return []
  return Array.from({ length: CURVE_SAMPLES + 1 }, (_, index) => pointOnCurve([a, b, c, d], index / CURVE_SAMPLES))
}

const CURVE_SAMPLES = 60

const CLEAR_PX = LINK.crossingGapPx

interface Run {
  readonly link: Id
  readonly order: number
  readonly vertical: boolean
  /** Its x if vertical, else its y. */
  readonly at: number
  readonly from: number
  readonly to: number
}

function runsOf({ id, points, curved }: SceneLink, order: number): Run[] {
  if (curved) return []
  return points.slice(1).flatMap((end, index) => {
    const start = points[index]
    if (start === undefined) return []
    const vertical = start.x === end.x
    if (!vertical && start.y !== end.y) return []
    const [a, b] = vertical ? [start.y, end.y] : [start.x, end.x]
    return [{ link: id, order, vertical, at: vertical ? start.x : start.y, from: Math.min(a, b), to: Math.max(a, b) }]
  })
}

/** Runs of one direction, sorted by where they are, that pass through a rectangle. */
function runsThrough(runs: readonly Run[], at: number, depth: number, from: number, length: number): Run[] {
  const through: Run[] = []
  for (let index = firstFrom(runs, at); index < runs.length; index++) {
    const run = runs[index]
    if (run === undefined || run.at > at + depth) break
    if (run.from < from + length && run.to > from) through.push(run)
  }
  return through
}

function firstFrom(runs: readonly Run[], at: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
