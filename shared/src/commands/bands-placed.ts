import { generateNKeysBetween } from 'fractional-indexing'
import type { TheoryDocument } from '../document/index.js'
import { type Band, inOrder } from '../model/index.js'
import { orderBetween } from './order-at-end.js'

/** Bands of one placement on one map, as they stand. */
export function bandsPlaced(
  document: TheoryDocument,
  { placement, within }: Pick<Band, 'placement' | 'within'>,
): readonly Band[] {
  const isThere = (band: Band) => band.placement === placement && band.within === within
  return inOrder(document.things('bands').filter(isThere))
}

/**
 * The order of a band that is to stand at this place among others. Two people may have put bands at one place, so that
 * no order lies between: then all are numbered anew.
 */
export function orderAt(document: TheoryDocument, bands: readonly Band[], place: number): string {
  const [before, after] = [bands[place - 1], bands[place]]
  const order = orderBetween(before?.order ?? null, after?.order ?? null)
  if ((before === undefined || before.order < order) && (after === undefined || order < after.order)) return order
  const orders = generateNKeysBetween(null, null, bands.length + 1)
  const [own = order] = orders.splice(place, 1)
  for (const [n, { id }] of bands.entries()) document.changeThing('bands', id, { order: orders[n] ?? own })
  return own
}
