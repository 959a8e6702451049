import type { Direction } from '../scene.js'

/** The direction of a text: that of its first letter that has one. */
export function directionOf(text: string): Direction {
  const first = FIRST_STRONG.exec(text)?.[0]
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr'
}

/** Whether anything in a text runs from right to left. */
export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text)

/** Things in the order in which they stand from left to right (UAX 9, rule L2). */
export function visualOrder<T extends { readonly level: number }>(things: readonly T[]): T[] {
  const order = [...things]
  const highest = Math.max(0, ...order.map((thing) => thing.level))
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      if ((order[start]?.level ?? 0) < level) continue
      let end = start
      while (end + 1 < order.length && (order[end + 1]?.level ?? 0) >= level) end++
      order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse())
      start = end
    }
  }
  return order
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200F\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const FIRST_STRONG = /[\p{L}\u200E\u200F]/u
