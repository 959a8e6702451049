import { generateNKeysBetween } from 'fractional-indexing'
import type { TheoryDocument } from '../document/index.js'
import { type Element, type Id, inOrder } from '../model/index.js'
import { orderBetween } from './order-at-end.js'

export interface ElementOrder {
  /** Boxes of one band; those that are gone, or stand in another band than the first, are left out. */
  readonly ids: readonly Id[]
  /** A box of the same band that they are to be read before; null: they come last. */
  readonly before: Id | null
}

/** Puts boxes elsewhere in the reading order of their band; where they stand on the map stays. */
export function orderElements(document: TheoryDocument, { ids, before }: ElementOrder): void {
  document.change(() => {
    const [first] = ids.flatMap((id) => document.thing('elements', id) ?? [])
    if (first === undefined) return
    const inBand = inOrder(document.things('elements').filter(({ band }) => band === first.band))
    const moved = inBand.filter(({ id }) => ids.includes(id))
    const others = inBand.filter(({ id }) => !ids.includes(id))
    const place = before === null ? others.length : others.findIndex(({ id }) => id === before)
    if (place === -1) return
    write(document, moved, { before: others.slice(0, place), after: others.slice(place) })
  })
}

interface Around {
  readonly before: readonly Element[]
  readonly after: readonly Element[]
}

function write(document: TheoryDocument, moved: readonly Element[], { before, after }: Around): void {
  const low = before.at(-1)?.order ?? null
  const high = after[0]?.order ?? null
  const orders: string[] = []
  for (const _ of moved) orders.push(orderBetween(orders.at(-1) ?? low, high))
  if (isRising([...(low === null ? [] : [low]), ...orders, ...(high === null ? [] : [high])])) {
    for (const [n, { id, order }] of moved.entries())
      document.changeThing('elements', id, { order: orders[n] ?? order })
    return
  }
  // Two people may have put boxes at one place, so that no order lies between: then all are numbered anew.
  const all = [...before, ...moved, ...after]
  const anew = generateNKeysBetween(null, null, all.length)
  for (const [n, { id, order }] of all.entries()) document.changeThing('elements', id, { order: anew[n] ?? order })
}

function isRising(orders: readonly string[]): boolean {
  return orders.every((order, n) => n === 0 || (orders[n - 1] ?? '') < order)
}
