import type { Transaction } from 'yjs'

// A symbol, so that nothing else that leaves notes on a transaction can be mistaken for it.
const JOINS = Symbol('joins')

/** Notes on a transaction which undo step it may join; the outermost change decides. */
export function markStep(transaction: Transaction, joins: string | null): void {
  if (!transaction.meta.has(JOINS)) transaction.meta.set(JOINS, joins)
}

/** What the transaction may join; null: it is a step of its own. */
export function stepJoined(transaction: Transaction): string | null {
  const joins: unknown = transaction.meta.get(JOINS)
  return typeof joins === 'string' ? joins : null
}
