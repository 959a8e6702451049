import type { Quantity } from '../model/index.js'

/**
 * A quantity as a number, for comparing and drawing: thousands may be set apart, a currency may stand before it and a
 * percent sign behind. Null where it is words, such as "about half", or more than one number.
 */
export function numberOf(quantity: Quantity): number | null {
  if (typeof quantity === 'number') return Number.isFinite(quantity) ? quantity : null
  if (quantity === null || quantity.length > LONGEST) return null
  const match = WRITTEN.exec(quantity.trim())
  if (match === null) return null
  const [, sign = '', whole = '', part = ''] = match
  const number = Number(`${sign === '' ? '' : '-'}${whole.replace(GROUPING, '')}${part}`)
  return Number.isFinite(number) ? number : null
}

/** What is kept of what somebody typed: a number that reads back the same as a number, all else as it was typed. */
export function quantityFrom(typed: string): Quantity {
  const text = typed.trim()
  if (text === '') return null
  const number = Number(text)
  return PLAIN.test(text) && String(number) === text ? number : text
}

/** How a quantity stands in a field. */
export function quantityText(quantity: Quantity): string {
  return quantity === null ? '' : String(quantity)
}

/** No measurement has more digits; longer texts are words. */
const LONGEST = 60
const PLAIN = /^-?\d+(\.\d+)?$/
const GROUPING = /[,\s\u00a0\u202f\u2009]/g
// A comma sets thousands apart, in English as in Welsh; "12,5" could mean either of two things and is none.
const WRITTEN = /^([-\u2212]?)\s*[£$€]?\s*(\d{1,3}(?:[,\s\u00a0\u202f\u2009]\d{3})+|\d+)(\.\d+)?\s*%?$/
