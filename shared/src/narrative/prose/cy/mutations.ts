const SOFT: readonly (readonly [from: string, to: string])[] = [
  ['ll', 'l'],
  ['rh', 'r'],
  ['p', 'b'],
  ['t', 'd'],
  ['c', 'g'],
  ['b', 'f'],
  ['d', 'dd'],
  ['g', ''],
  ['m', 'f'],
]
/** Letters that look like one that softens and do not: ch, dd, ff, ng, ph, th. */
const STEADY = /^(?:ch|dd|ff|ng|ph|th)/i

/** A word after what softens its first letter (two, of, to, the number two): "dangosydd" to "ddangosydd". */
export function softened(word: string): string {
  if (STEADY.test(word)) return word
  const found = SOFT.find(([from]) => word.toLowerCase().startsWith(from))
  return found === undefined ? word : found[1] + word.slice(found[0].length)
}

/** "y" before a consonant, "yr" before a vowel and h. */
export function theBefore(word: string): string {
  return /^[aeiouwyâêîôûŵŷh]/i.test(word) ? 'yr' : 'y'
}
