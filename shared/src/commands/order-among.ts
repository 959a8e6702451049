import { generateNKeysBetween } from 'fractional-indexing'
import type { TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'
import { orderBetween } from './order-at-end.js'

interface Ordered {
  readonly id: Id
  readonly order: string
}

/**
 * The order of a thing that is to stand at this place among others. Two people may have put things at one place, so that
 * no order lies between: then all are numbered anew.
 */
export function orderAmong(
  document: TheoryDocument,
  kind: 'bands' | 'frames',
  others: readonly Ordered[],
  place: number,
): string {
  const [before, after] = [others[place - 1], others[place]]
  const order = orderBetween(before?.order ?? null, after?.order ?? null)
  if ((before === undefined || before.order < order) && (after === undefined || order < after.order)) return order
  const orders = generateNKeysBetween(null, null, others.length + 1)
  const [own = order] = orders.splice(place, 1)
  for (const [n, { id }] of others.entries()) document.changeThing(kind, id, { order: orders[n] ?? own })
  return own
}
