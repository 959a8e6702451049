import type { Theory } from '../../model/index.js'
import { welshProse } from './cy/index.js'
import { englishProse } from './en/index.js'
import type { ProseWords } from './prose-words.js'

/** Languages in which narratives are told. */
export type Prose = 'en' | 'cy'

/** The language a narrative is told in: Welsh where that is asked for or is the theory's own, else English. */
export function proseLanguage(theory: Theory, language?: string): Prose {
  const wanted = language ?? theory.details.languages[0] ?? 'en'
  return wanted.toLowerCase().split('-')[0] === 'cy' ? 'cy' : 'en'
}

/** The grammar of a language, for one theory: what that writes small somewhere is no name. */
export function proseIn(language: Prose, theory: Theory): ProseWords {
  const known = smallWords(theory)
  const isKnown = (word: string) => known.has(word)
  return language === 'cy' ? welshProse(isKnown) : englishProse(isKnown)
}

function smallWords(theory: Theory): ReadonlySet<string> {
  const words = new Set<string>()
  const read = (text: Readonly<Record<string, string>>) => {
    // Only labels and reasons, and not the whole of a novel: enough to tell a name from a word.
    for (const each of Object.values(text)) {
      for (const [word] of each.slice(0, 2_000).matchAll(/(?<=\s)\p{Ll}[\p{L}'’-]*/gu)) words.add(word)
    }
  }
  for (const { label } of theory.elements.values()) read(label)
  for (const { rationale } of theory.links.values()) read(rationale)
  return words
}
