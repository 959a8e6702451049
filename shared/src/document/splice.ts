/** One change of a text: at this place, take out so many UTF-16 units and put these words in. */
export interface Splice {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/** The smallest splice that turns one text into another; null where they are equal. Never parts a surrogate pair. */
export function smallestSplice(before: string, after: string): Splice | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  if (partsPair(before, start) || partsPair(after, start)) start -= 1
  if (partsPair(before, before.length - end) || partsPair(after, after.length - end)) end -= 1
  return { at: start, remove: before.length - end - start, insert: after.slice(start, after.length - end) }
}

/** The splice kept inside the text and widened to whole characters: half a pair left behind would be lost. */
export function wholeCharacters(text: string, { at, remove, insert }: Splice): Splice {
  let from = within(at, text.length)
  let to = within(from + remove, text.length)
  if (from === to) return { at: partsPair(text, from) ? from + 1 : from, remove: 0, insert }
  if (partsPair(text, from)) from -= 1
  if (partsPair(text, to)) to += 1
  return { at: from, remove: to - from, insert }
}

function partsPair(text: string, at: number): boolean {
  return isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(at), 0xdc00, 0xdfff)
}

function isBetween(unit: number, low: number, high: number): boolean {
  return unit >= low && unit <= high
}

function within(at: number, length: number): number {
  return Number.isFinite(at) ? Math.min(Math.max(0, Math.trunc(at)), length) : length
}
