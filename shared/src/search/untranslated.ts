import { type Id, languageShown, type Text, THING_KINDS, type Theory, type ThingKind } from '../model/index.js'
import { textsOf } from './texts-in.js'

/** A text that has words, but none in a language. */
export interface Untranslated {
  readonly kind: ThingKind | 'details'
  /** Empty for details. */
  readonly id: Id
  readonly field: string
}

/** What of a theory is not in a language, and how many texts there are; in the order of the theory. */
export function untranslated(
  theory: Theory,
  language: string,
): { readonly missing: readonly Untranslated[]; readonly all: number } {
  const missing: Untranslated[] = []
  let all = 0
  const look = (kind: Untranslated['kind'], id: Id, thing: object) => {
    for (const [field, text] of textsOf(thing)) {
      if (!hasWords(text)) continue
      all += 1
      if (!isIn(text, language)) missing.push({ kind, id, field })
    }
  }
  look('details', '', theory.details)
  // Passages are made anew in every language.
  for (const kind of THING_KINDS) if (kind !== 'passages') for (const [id, thing] of theory[kind]) look(kind, id, thing)
  return { missing, all }
}

function hasWords(text: Text): boolean {
  return Object.values(text).some((words) => words.trim() !== '')
}

/** Whether a text has words in a language or one next to it: British English stands for English. */
export function isIn(text: Text, language: string): boolean {
  const shown = languageShown(text, [language])
  return shown.split('-', 1)[0] === language.split('-', 1)[0] && (text[shown] ?? '').trim() !== ''
}
