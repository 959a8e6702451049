import type { Rect } from '@throughline/shared/layout'

/** How near, in screen pixels, an edge or centre must be to be drawn to another. */
export const SNAP_PX = 6

/** A line that shows what a dragged box is in line with; map pixels. */
export interface Guide {
  readonly axis: 'x' | 'y'
  /** Where the line stands on its axis. */
  readonly at: number
  /** From and to on the other axis. */
  readonly from: number
  readonly to: number
}

export interface Snapped {
  /** How far to move the rectangle so that it is in line. */
  readonly dx: number
  readonly dy: number
  readonly guides: readonly Guide[]
}

/**
 * Draws a dragged rectangle to the edges and centres of others.
 *
 * @param reach how near they must be, map pixels
 */
export function snap(dragged: Rect, others: readonly Rect[], reach: number): Snapped {
  const dx = nearestShift(dragged, others, reach, linesX)
  const dy = nearestShift(dragged, others, reach, linesY)
  const moved = { ...dragged, x: dragged.x + dx, y: dragged.y + dy }
  return { dx, dy, guides: [...guidesX(moved, others), ...guidesY(moved, others)] }
}

type Lines = (rect: Rect) => readonly [start: number, middle: number, end: number]

const linesX: Lines = (rect) => [rect.x, rect.x + rect.width / 2, rect.x + rect.width]
const linesY: Lines = (rect) => [rect.y, rect.y + rect.height / 2, rect.y + rect.height]

function nearestShift(dragged: Rect, others: readonly Rect[], reach: number, lines: Lines): number {
  let best = 0
  let bestDistance = reach
  for (const other of others)
    for (const target of lines(other))
      for (const own of lines(dragged)) {
        const distance = Math.abs(target - own)
        if (distance > bestDistance || (distance === bestDistance && best !== 0)) continue
        best = target - own
        bestDistance = distance
      }
  return best
}

function guidesX(moved: Rect, others: readonly Rect[]): Guide[] {
  return linesX(moved).flatMap((at) => {
    const aligned = others.filter((other) => linesX(other).some((line) => isSame(line, at)))
    if (aligned.length === 0) return []
    const from = Math.min(moved.y, ...aligned.map((other) => other.y))
    const to = Math.max(moved.y + moved.height, ...aligned.map((other) => other.y + other.height))
    return [{ axis: 'x' as const, at, from, to }]
  })
}

function guidesY(moved: Rect, others: readonly Rect[]): Guide[] {
  return linesY(moved).flatMap((at) => {
    const aligned = others.filter((other) => linesY(other).some((line) => isSame(line, at)))
    if (aligned.length === 0) return []
    const from = Math.min(moved.x, ...aligned.map((other) => other.x))
    const to = Math.max(moved.x + moved.width, ...aligned.map((other) => other.x + other.width))
    return [{ axis: 'y' as const, at, from, to }]
  })
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01
}
