import type { Id } from './id.js'

/** In the order of their fractional indexes; equal ones (two people inserting at one place) by id. */
export function inOrder<T extends { readonly id: Id; readonly order: string }>(things: Iterable<T>): T[] {
  return [...things].sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id))
}

// Not localeCompare: fractional indexes are ordered by code unit.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
