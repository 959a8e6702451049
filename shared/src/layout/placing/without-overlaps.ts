/** Placed boxes may come this near to each other, map pixels: people set them closer than tidying does. */
const NEAREST = 8

/** Something that stands on a line where somebody put it. */
export interface Standing<Id> {
  readonly id: Id
  readonly start: number
  readonly size: number
}

/**
 * The starts of things on a line, those that overlap pushed on: a label that grew by a line moves what stands below
 * it, and a box dropped on another makes room. Nothing is written anywhere; what has room stands where it was put.
 */
export function withoutOverlaps<Id>(standing: readonly Standing<Id>[]): Map<Id, number> {
  const starts = new Map<Id, number>()
  let free = -Infinity
  for (const { id, start, size } of [...standing].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, free)
    starts.set(id, from)
    free = from + size + NEAREST
  }
  return starts
}
