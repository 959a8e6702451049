/** One thing on a line: how long it is, where its centre would like to be, how much it minds being elsewhere. */
export interface Wish {
  readonly size: number
  readonly centre: number
  readonly weight: number
}

export interface LineRoom {
  /** Least distance between the ends of things `index - 1` and `index`. */
  readonly air: (index: number) => number
  /** Where the line begins and ends; default: nowhere. */
  readonly from?: number
  readonly to?: number
}

/**
 * Centres for things in a given order, none overlapping, as near to their wishes as can be (weighted least squares).
 * Isotonic regression by pooling adjacent violators: Barlow, Bartholomew, Bremner and Brunk 1972.
 */
export function spacedOnLine(wishes: readonly Wish[], { air, from = -Infinity, to = Infinity }: LineRoom): number[] {
  const offsets: number[] = []
  let offset = 0
  let sizeBefore = 0
  wishes.forEach((wish, index) => {
    offset += index === 0 ? wish.size / 2 : (sizeBefore + wish.size) / 2 + air(index)
    sizeBefore = wish.size
    offsets.push(offset)
  })
  const latest = to - (offset + sizeBefore / 2)
  const pools: { sum: number; weight: number; count: number }[] = []
  wishes.forEach((wish, index) => {
    let pool = { sum: (wish.centre - (offsets[index] ?? 0)) * wish.weight, weight: wish.weight, count: 1 }
    for (let last = pools.at(-1); last && last.sum * pool.weight >= pool.sum * last.weight; last = pools.at(-1)) {
      pools.pop()
      pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, count: pool.count + last.count }
    }
    pools.push(pool)
  })
  const centres: number[] = []
  for (const { sum, weight, count } of pools) {
    const start = Math.max(from, Math.min(latest, sum / weight))
    for (let i = 0; i < count; i++) centres.push(start + (offsets[centres.length] ?? 0))
  }
  return centres
}
