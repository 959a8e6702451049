import { centreOf, type Rect } from '../../layout/index.js'
import { elementType, type Flow } from '../../model/index.js'
import type { DrawnArrow, DrawnBox } from './drawing.js'
import { headingOf } from './heading-of.js'
import { isPlaced, type PlacedBox, type Sketch } from './sketch.js'

/**
 * Which way cause runs in a drawing: as its headings are ranked where there are some, else as most of its arrows run;
 * to the right where nothing tells.
 */
export function flowOf(sketch: Sketch, headings: readonly DrawnBox[]): Flow {
  const ranked = headings.filter(isPlaced).flatMap((box) => {
    const rank = rankOfHeading(box)
    return rank === null ? [] : [{ rank, ...centreOf(box.rect) }]
  })
  const arrows = votesOf(sketch)
  if (ranked.length < 2) return arrows ?? 'right'
  const isAcross = spreadOf(ranked.map(({ x }) => x)) >= spreadOf(ranked.map(({ y }) => y))
  let rising = 0
  for (const [index, one] of ranked.entries()) {
    for (const other of ranked.slice(index + 1)) {
      rising += Math.sign(other.rank - one.rank) * Math.sign(isAcross ? other.x - one.x : other.y - one.y)
    }
  }
  if (rising !== 0) return isAcross ? (rising > 0 ? 'right' : 'left') : rising > 0 ? 'down' : 'up'
  const [first, second]: readonly [Flow, Flow] = isAcross ? ['right', 'left'] : ['down', 'up']
  return arrows === second ? second : first
}

function rankOfHeading({ text }: PlacedBox): number | null {
  const meaning = headingOf(text)?.meaning
  if (meaning?.holds !== 'boxes') return null
  const { type, term } = meaning
  if (type === 'outcome') return term === 'long' ? 7 : term === 'short' ? 5 : 6
  return elementType(type).rank
}

/** As most arrows run; null where there are none between boxes whose places are known. */
function votesOf({ boxes, arrows }: Sketch): Flow | null {
  const votes = new Map<Flow, number>()
  for (const arrow of arrows) {
    if (arrow.from === null || arrow.to === null) continue
    const [from, to] = [boxes.get(arrow.from)?.rect, boxes.get(arrow.to)?.rect]
    const way = from && to && wayOf(from, to, arrow)
    if (way) votes.set(way, (votes.get(way) ?? 0) + 1)
  }
  const [most] = [...votes].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}

function wayOf(from: Rect, to: Rect, { heads }: DrawnArrow): Flow | null {
  if (heads === 'both') return null
  const across = gapOf(from.x, from.width, to.x, to.width)
  const down = gapOf(from.y, from.height, to.y, to.height)
  if (Math.abs(across) === Math.abs(down)) return null
  // A line without heads says along which axis, and most run right or down.
  if (heads === 'none') return Math.abs(across) > Math.abs(down) ? 'right' : 'down'
  const sign = heads === 'start' ? -1 : 1
  if (Math.abs(across) > Math.abs(down)) return sign * across > 0 ? 'right' : 'left'
  return sign * down > 0 ? 'down' : 'up'
}

/** Between two stretches, signed by which comes first; 0 where they share some. */
function gapOf(from: number, fromSize: number, to: number, toSize: number): number {
  if (to >= from + fromSize) return to - from - fromSize + 1
  return from >= to + toSize ? to + toSize - from - 1 : 0
}

const spreadOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
