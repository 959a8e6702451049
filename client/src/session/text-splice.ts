/** One change of a text: at this place, take out so many characters and put these in. UTF-16 units, as in browsers and Yjs. */
export interface Splice {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/**
 * The smallest splice that turns `before` into `after`; null where they are equal.
 *
 * @param caret where the caret is in `after`: tells which of several equal letters was typed ("lll" + "l")
 */
export function spliceBetween(before: string, after: string, caret = after.length): Splice | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  // Letters after the caret were not typed just now, so what is before it decides where a repeated letter went.
  const endLimit = Math.min(shorter, after.length - Math.min(caret, after.length))
  let end = 0
  while (end < endLimit && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  let start = 0
  while (start < shorter - end && before[start] === after[start]) start += 1
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return wholeCharacters(before, after, start, end)
}

/** The text after a splice. */
export function spliced(text: string, { at, remove, insert }: Splice): string {
  return text.slice(0, at) + insert + text.slice(at + remove)
}

/**
 * What a splice made against an older text becomes after `other` has been made to that text: splices to make in turn.
 * What `other` took out is not taken out again, and what it put in stays.
 */
export function rebased(splice: Splice, other: Splice): readonly Splice[] {
  const end = splice.at + splice.remove
  const otherEnd = other.at + other.remove
  const shift = other.insert.length - other.remove
  const tailFrom = Math.max(splice.at, otherEnd)
  const tail = { at: tailFrom + shift, remove: Math.max(0, end - tailFrom), insert: '' }
  if (splice.at > other.at && splice.at >= otherEnd) return [{ ...tail, insert: splice.insert }]
  const at = Math.min(splice.at, other.at)
  const head = { at, remove: Math.max(0, Math.min(end, other.at) - at), insert: splice.insert }
  return tail.remove === 0 ? [head] : [tail, head]
}

/** Where a caret belongs after a splice by somebody else; one at the same place stays before their letters. */
export function caretAfter(caret: number, other: Splice): number {
  if (caret <= other.at) return caret
  const otherEnd = other.at + other.remove
  return caret >= otherEnd ? caret + other.insert.length - other.remove : other.at
}

// A letter beyond the basic plane is two units; half of one must never be sent.
function wholeCharacters(before: string, after: string, start: number, end: number): Splice {
  const from = isLow(before, start) || isLow(after, start) ? start - 1 : start
  const cutsPair = isLow(before, before.length - end) || isLow(after, after.length - end)
  const tail = cutsPair ? end - 1 : end
  return { at: from, remove: before.length - tail - from, insert: after.slice(from, after.length - tail) }
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}
