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

/** Replaces words wherever they were found, as one step. Gives how many were replaced. */
export function replaceWords(
  document: TheoryDocument,
  { replacements, by }: { readonly replacements: readonly Replacement[]; readonly by: string },
): number {
  return document.change(() => {
    let count = 0
    for (const replacement of replacements) if (replaceIn(document, replacement, by)) count += replacement.at.length
    return count
  })
}

function replaceIn(
  document: TheoryDocument,
  { kind, id, field, language, words, at }: Replacement,
  by: string,
): boolean {
  const thing = kind === 'details' ? document.details() : document.thing(kind, id)
  const stored: unknown = thing === undefined ? undefined : Reflect.get(thing, field)
  if (language === null) {
    if (stored !== words) return false
    const fields = { [field]: replaced(words, at, by) }
    if (kind === 'details') document.changeDetails(fields)
    else document.changeThing(kind, id, fields)
    return true
  }
  const now: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, language) : undefined
  if (now !== words) return false
  // From the end, so that the places before stay where they are.
  for (const [from, to] of at.toReversed()) {
    document.splice({ kind, id, field, language }, { at: from, remove: to - from, insert: by })
  }
  return true
}

function replaced(words: string, at: Replacement['at'], by: string): string {
  return at.toReversed().reduce((now, [from, to]) => now.slice(0, from) + by + now.slice(to), words)
}
