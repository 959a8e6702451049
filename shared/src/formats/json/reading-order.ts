import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { RawThing } from './raw-theory.js'

/** Gives things that say no `order` the order of the file, after those that do. Changes their fields. */
export function keepFileOrder(things: readonly RawThing[]): void {
  const without = things.filter(({ fields }) => (fields.get('order') ?? null) === null)
  const given = things.map(({ fields }) => fields.get('order')).filter(isOrder)
  const last = given.reduce<string | null>((max, order) => (max === null || order > max ? order : max), null)
  const keys = generateNKeysBetween(last, null, without.length)
  without.forEach(({ fields }, index) => {
    fields.set('order', keys[index])
  })
}

/** Whether something can be put after this order key: a fractional index such as `a0`. */
export function isOrder(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return false
  try {
    generateKeyBetween(value, null)
    return true
  } catch {
    // The library says "invalid order key" only by throwing.
    return false
  }
}

const MAX_LENGTH = 1000
