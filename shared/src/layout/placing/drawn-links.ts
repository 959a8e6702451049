import type { Id } from '../../model/index.js'

/** Links as straight lines between the boxes of columns, to count how many cross while boxes are moved. */
export interface DrawnLinks {
  /** Puts a box's centre there, along its column. */
  put(box: Id, centre: number): void
  /** Pairs that cross, of which one at least ends at one of these boxes; those with an end in common do not count. */
  crossingsOf(boxes: readonly Id[]): number
  /** How many pairs were looked at so far: stands for time, and is the same on every machine. */
  steps(): number
}

/** Between two columns, in widths of a box. */
const GAP = 0.5

/**
 * A link runs from the far side of its start to the near side of its end.
 *
 * @param centres of the boxes that have a place yet; links of others cross nothing
 */
export function drawnLinks(
  columnOf: ReadonlyMap<Id, number>,
  links: Iterable<{ readonly from: Id; readonly to: Id }>,
  centres: ReadonlyMap<Id, number>,
): DrawnLinks {
  const boxes = new Map([...columnOf.keys()].map((id, index) => [id, index]))
  const columns = Int32Array.from(columnOf.values())
  const heights = Float64Array.from(columnOf.keys(), (id) => centres.get(id) ?? Number.NaN)
  const linksOf: number[][] = Array.from(columnOf, () => [])
  const ends: { from: number; to: number }[] = []
  for (const link of links) {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)]
    if (from === undefined || to === undefined || from === to) continue
    linksOf[from]?.push(ends.length)
    linksOf[to]?.push(ends.length)
    ends.push({ from, to })
  }
  const starts = Int32Array.from(ends, ({ from }) => from)
  const goals = Int32Array.from(ends, ({ to }) => to)
  const startX = Float64Array.from(ends, ({ from }) => (columns[from] ?? 0) * (1 + GAP) + 1)
  const goalX = Float64Array.from(ends, ({ to }) => (columns[to] ?? 0) * (1 + GAP))
  /** Of each link the first and the last stretch: columns have even numbers, the gaps after them odd ones. */
  const first = Int32Array.from(ends, ({ from, to }) => {
    const [start, goal] = [columns[from] ?? 0, columns[to] ?? 0]
    return start < goal ? 2 * start + 1 : 2 * goal
  })
  const last = Int32Array.from(ends, ({ from, to }) => {
    const [start, goal] = [columns[from] ?? 0, columns[to] ?? 0]
    return start < goal ? 2 * goal - 1 : 2 * start
  })
  const stretches: number[][] = []
  for (let link = 0; link < ends.length; link++) {
    for (let at = first[link] ?? 0; at <= (last[link] ?? 0); at++) {
      const known = stretches[at]
      if (known) known.push(link)
      else stretches[at] = [link]
    }
  }
  const [own, seen] = [new Int32Array(ends.length), new Int32Array(ends.length)]
  let [asked, looked, steps] = [0, 0, 0]

  function cross(one: number, other: number): boolean {
    const [a, b, c, d] = [starts[one] ?? 0, goals[one] ?? 0, starts[other] ?? 0, goals[other] ?? 0]
    const [ay, by, cy, dy] = [heights[a] ?? 0, heights[b] ?? 0, heights[c] ?? 0, heights[d] ?? 0]
    if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false
    if (a === c || b === d || a === d || b === c) return false
    const [ax, bx, cx, dx] = [startX[one] ?? 0, goalX[one] ?? 0, startX[other] ?? 0, goalX[other] ?? 0]
    if (ax === cx && bx === dx) return (ay - cy) * (by - dy) < 0
    const [run, rise, otherRun, otherRise] = [bx - ax, by - ay, dx - cx, dy - cy]
    const onSide = (run * (cy - ay) - rise * (cx - ax)) * (run * (dy - ay) - rise * (dx - ax))
    if (!(onSide < 0)) return false
    return (otherRun * (ay - cy) - otherRise * (ax - cx)) * (otherRun * (by - cy) - otherRise * (bx - cx)) < 0
  }

  return {
    put(box, centre) {
      const index = boxes.get(box)
      if (index !== undefined) heights[index] = centre
    },
    crossingsOf(given) {
      asked += 1
      const mine: number[] = []
      for (const box of given) {
        for (const link of linksOf[boxes.get(box) ?? -1] ?? []) {
          if (own[link] === asked) continue
          own[link] = asked
          mine.push(link)
        }
      }
      let count = 0
      for (const link of mine) {
        looked += 1
        for (let at = first[link] ?? 0; at <= (last[link] ?? 0); at++) {
          for (const other of stretches[at] ?? []) {
            if (seen[other] === looked || (own[other] === asked && other <= link)) continue
            seen[other] = looked
            steps += 1
            if (cross(link, other)) count += 1
          }
        }
      }
      return count
    },
    steps: () => steps,
  }
}
