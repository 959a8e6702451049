import type { TheoryDocument } from '../document/index.js'
import type { Id, ThingKind } from '../model/index.js'

/** Stretches of one piece of writing that are to become other words. */
export interface Replacement {
  readonly kind: ThingKind | 'details'
  readonly id: Id
  readonly field: string
  /** null for a plain field. */
  readonly language: string | null
  /** What was written when it was looked at: where it is another text now, it is left as it is. */
  readonly words: string
  /** UTF-16 units from and up to, in order, none over another. */
  readonly at: readonly (readonly [from: number, to: number])[]
}

export interface ReplaceWords {
  readonly replacements: readonly Replacement[]
  readonly by: string
  /** What begins with a capital is replaced by what begins with one. */
  readonly keepCapitals?: boolean
}

/** Replaces words wherever they were found, as one step. Gives how many were replaced. */
export function replaceWords(
  document: TheoryDocument,
  { replacements, by, keepCapitals = false }: ReplaceWords,
): number {
  return document.change(() => {
    const wordsFor = (found: string) => (keepCapitals ? withCapitalOf(found, by) : by)
    let count = 0
    for (const replacement of replacements)
      if (replaceIn(document, replacement, wordsFor)) count += replacement.at.length
    return count
  })
}

type WordsFor = (found: string) => string

function replaceIn(document: TheoryDocument, replacement: Replacement, wordsFor: WordsFor): boolean {
  const { kind, id, field, language, words, at } = replacement
  const thing = kind === 'details' ? document.details() : document.thing(kind, id)
  const stored: unknown = thing === undefined ? undefined : Reflect.get(thing, field)
  if (language === null) {
    if (stored !== words) return false
    const fields = { [field]: replaced(words, at, wordsFor) }
    if (kind === 'details') document.changeDetails(fields)
    else document.changeThing(kind, id, fields)
    return true
  }
  const now: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, language) : undefined
  if (now !== words) return false
  // From the end, so that the places before stay where they are.
  for (const [from, to] of at.toReversed()) {
    document.splice(
      { kind, id, field, language },
      { at: from, remove: to - from, insert: wordsFor(words.slice(from, to)) },
    )
  }
  return true
}

function withCapitalOf(found: string, by: string): string {
  const [first = ''] = found
  const isCapital = first !== first.toLowerCase()
  return isCapital ? by.charAt(0).toUpperCase() + by.slice(1) : by
}

function replaced(words: string, at: Replacement['at'], wordsFor: WordsFor): string {
  return at
    .toReversed()
    .reduce((now, [from, to]) => now.slice(0, from) + wordsFor(words.slice(from, to)) + now.slice(to), words)
}
