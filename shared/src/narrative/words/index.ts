import { welsh } from './cy.js'
import { english } from './en.js'
import type { NarrativeWords } from './narrative-words.js'

export type { CountedThing, NarrativeWords } from './narrative-words.js'

/** The sentences in a language; English where it has none. */
export function sentencesIn(language: string): NarrativeWords {
  return language.toLowerCase().split('-')[0] === 'cy' ? welsh : english
}
