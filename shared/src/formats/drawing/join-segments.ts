import type { DrawnArrow } from './drawing.js'

/** Ends of lines that are no further apart meet. Pixels. */
const MEETING = 6

interface LooseEnd {
  readonly arrow: number
  readonly side: 'start' | 'end'
  readonly x: number
  readonly y: number
}

/**
 * Bends that are made of several straight lines, each as one arrow: two ends that touch no box, have no head, and meet
 * where no third one does.
 */
export function joinSegments(arrows: readonly DrawnArrow[]): readonly DrawnArrow[] {
  let joined = arrows
  // Each round at least halves what is left of a bend.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = joinedOnce(joined)
    if (next.length === joined.length) break
    joined = next
  }
  return joined
}

const MOST_ROUNDS = 16

function joinedOnce(arrows: readonly DrawnArrow[]): readonly DrawnArrow[] {
  const gone = new Set<number>()
  const changed = new Map<number, DrawnArrow>()
  for (const ends of meetings(arrows)) {
    const [one, other] = ends
    if (one === undefined || other === undefined || ends.length > 2 || one.arrow === other.arrow) continue
    const [a, b] = [arrows[one.arrow], arrows[other.arrow]]
    const isTaken = [one, other].some(({ arrow }) => gone.has(arrow) || changed.has(arrow))
    if (a === undefined || b === undefined || isTaken) continue
    changed.set(one.arrow, asOne(turned(a, one.side === 'start'), turned(b, other.side === 'end')))
    gone.add(other.arrow)
  }
  return arrows.flatMap((arrow, index) => (gone.has(index) ? [] : (changed.get(index) ?? arrow)))
}

/** Loose ends without heads, those together that lie near each other. */
function meetings(arrows: readonly DrawnArrow[]): Iterable<readonly LooseEnd[]> {
  const cells = new Map<string, LooseEnd[]>()
  const cellOf = (value: number) => Math.floor(value / MEETING)
  for (const end of arrows.flatMap(looseEnds)) {
    const [across, down] = [cellOf(end.x), cellOf(end.y)]
    const around = NEIGHBOURS.map(([right, below]) => cells.get(`${across + right} ${down + below}`))
    const meeting = around.find((each) => each !== undefined) ?? []
    meeting.push(end)
    cells.set(`${across} ${down}`, meeting)
  }
  return new Set(cells.values())
}

const NEIGHBOURS = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((below) => [right, below] as const))

function looseEnds({ from, to, start, end, heads }: DrawnArrow, arrow: number): LooseEnd[] {
  const isFree = (side: 'start' | 'end') => heads !== side && heads !== 'both'
  return [
    ...(from === null && start !== null && isFree('start') ? [{ arrow, side: 'start' as const, ...start }] : []),
    ...(to === null && end !== null && isFree('end') ? [{ arrow, side: 'end' as const, ...end }] : []),
  ]
}

/** The same arrow, drawn from its other end where that is asked. */
function turned(arrow: DrawnArrow, isTurned: boolean): DrawnArrow {
  if (!isTurned) return arrow
  const { from, to, start, end, heads } = arrow
  const other = heads === 'start' ? 'end' : heads === 'end' ? 'start' : heads
  return { ...arrow, from: to, to: from, start: end, end: start, heads: other }
}

/** Two lines, the one going on where the other ends. */
function asOne(first: DrawnArrow, second: DrawnArrow): DrawnArrow {
  const [atStart, atEnd] = [first.heads === 'start', second.heads === 'end']
  return {
    ...first,
    to: second.to,
    end: second.end,
    text: [first.text, second.text].filter((words) => words !== '').join(' '),
    isDashed: first.isDashed || second.isDashed,
    heads: atStart ? (atEnd ? 'both' : 'start') : atEnd ? 'end' : 'none',
    kind: first.kind ?? second.kind,
  }
}
