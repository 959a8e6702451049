import type { Rect } from '../layout/index.js'
import type { Id } from '../model/index.js'
import { LINK } from './anatomy.js'
import type { SceneGroup, SceneLink } from './scene.js'

/**
 * Where lines break because another runs over them: of two that cross, the earlier one is beneath. Only where both run
 * straight through; lines that meet, or part, are not crossings. Lines break behind the words of others and the
 * names of groups, too.
 */
export function crossingGaps(
  links: readonly SceneLink[],
  groups: readonly SceneGroup[] = [],
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
  for (const group of groups) breakBehind(nameOf(group), null)
  return gaps
}

function nameOf({ icon, heading }: SceneGroup): Rect {
  const right = Math.max(icon.x + icon.sizePx, ...heading.map((line) => line.x + line.width))
  return { x: icon.x - 3, y: icon.y - 2, width: right - icon.x + 6, height: icon.sizePx + 4 }
}

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
