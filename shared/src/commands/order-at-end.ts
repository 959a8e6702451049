import { generateKeyBetween } from 'fractional-indexing'
import type { TheoryDocument } from '../document/index.js'

/** A fractional index after all things of a kind. */
export function orderAtEnd(document: TheoryDocument, kind: 'elements' | 'bands' | 'frames'): string {
  return orderBetween(lastOrder(document, kind), null)
}

/**
 * A fractional index between two others; null is an end. Two people may have made the same one, or a file may hold
 * something else: then it comes after the lower one.
 */
export function orderBetween(low: string | null, high: string | null): string {
  const from = isOrder(low) ? low : null
  const to = isOrder(high) ? high : null
  return generateKeyBetween(from, from !== null && to !== null && from >= to ? null : to)
}

// What a thing has whose order is not stored.
const DEFAULT_ORDER = 'a0'

function lastOrder(document: TheoryDocument, kind: 'elements' | 'bands' | 'frames'): string | null {
  let last: string | null = null
  for (const [, stored] of document.fields(kind, 'order')) {
    const order = stored ?? DEFAULT_ORDER
    if (isOrder(order) && (last === null || order > last)) last = order
  }
  return last
}

function isOrder(order: unknown): order is string {
  if (typeof order !== 'string') return false
  try {
    generateKeyBetween(order, null)
    return true
  } catch {
    // The library's way to say that a string is no index.
    return false
  }
}
