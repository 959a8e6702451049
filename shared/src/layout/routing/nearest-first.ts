/** A queue that gives the cheapest item first: a binary heap. */
export class NearestFirst {
  readonly #items: number[] = []
  readonly #costs: number[] = []

  add(item: number, cost: number): void {
    const [items, costs] = [this.#items, this.#costs]
    let place = items.length
    while (place > 0) {
      const parent = (place - 1) >> 1
      const parentCost = costs[parent] ?? 0
      if (parentCost <= cost) break
      items[place] = items[parent] ?? 0
      costs[place] = parentCost
      place = parent
    }
    items[place] = item
    costs[place] = cost
  }

  take(): { readonly item: number; readonly cost: number } | null {
    const [items, costs] = [this.#items, this.#costs]
    const [item, cost] = [items[0], costs[0]]
    const [lastItem, lastCost] = [items.pop(), costs.pop()]
    if (item === undefined || cost === undefined || lastItem === undefined || lastCost === undefined) return null
    const length = items.length
    if (length === 0) return { item, cost }
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= length) break
      if (child + 1 < length && (costs[child + 1] ?? 0) < (costs[child] ?? 0)) child += 1
      const childCost = costs[child] ?? 0
      if (childCost >= lastCost) break
      items[place] = items[child] ?? 0
      costs[place] = childCost
      place = child
    }
    items[place] = lastItem
    costs[place] = lastCost
    return { item, cost }
  }
}
