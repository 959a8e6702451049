import type { TheoryDocument } from '../document/index.js'
import { type Id, inOrder } from '../model/index.js'
import { orderBetween } from './order-at-end.js'

/** Puts a band before another of its placement; last where `before` is null. */
export function moveBand(
  document: TheoryDocument,
  { id, before }: { readonly id: Id; readonly before: Id | null },
): void {
  const band = document.thing('bands', id)
  if (band === undefined || id === before) return
  const others = document.things('bands').filter((other) => other.placement === band.placement && other.id !== id)
  const row = inOrder(others)
  const at = before === null ? row.length : row.findIndex((other) => other.id === before)
  if (at < 0) return
  document.changeThing('bands', id, { order: orderBetween(row[at - 1]?.order ?? null, row[at]?.order ?? null) })
}
