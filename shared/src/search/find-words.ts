import type { Theory } from '../model/index.js'
import { folded } from './folded.js'
import { type Writing, writingsIn } from './texts-in.js'

export interface Search {
  readonly words: string
  /** Capitals and accents count. */
  readonly exact?: boolean
  /** Not within longer words. */
  readonly wholeWords?: boolean
}

/** A stretch of a piece of writing: UTF-16 units from and up to. */
export type Stretch = readonly [from: number, to: number]

/** A piece of writing in which something was found. */
export interface Found extends Writing {
  readonly at: readonly Stretch[]
}

/** More pieces than this help nobody. */
export const MOST_FOUND = 2_000

/** Where words stand in a theory, in the order of the theory; nothing for no words. At most MOST_FOUND pieces. */
export function findWords(theory: Theory, search: Search): readonly Found[] {
  const wanted = folded(search.words.trim(), search.exact).words
  if (wanted === '') return []
  const found: Found[] = []
  for (const writing of writingsIn(theory)) {
    const at = stretchesOf(writing.words, wanted, search)
    if (at.length > 0) found.push({ ...writing, at })
    if (found.length === MOST_FOUND) break
  }
  return found
}

function stretchesOf(words: string, wanted: string, { exact, wholeWords }: Search): Stretch[] {
  const text = folded(words, exact)
  const stretches: Stretch[] = []
  for (let from = text.words.indexOf(wanted); from !== -1; from = text.words.indexOf(wanted, from + wanted.length)) {
    const to = from + wanted.length
    if (wholeWords && (isLetter(text.words, from - 1) || isLetter(text.words, to))) continue
    stretches.push([text.at[from] ?? 0, endOf(text.at, to)])
  }
  return stretches
}

// A letter that was folded to several ends where the next one begins.
function endOf(at: readonly number[], to: number): number {
  let end = to
  while (end < at.length - 1 && at[end] === at[end - 1]) end += 1
  return at[end] ?? 0
}

function isLetter(words: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(words.charAt(at))
}
