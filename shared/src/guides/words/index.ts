import { welsh } from './cy.js'
import { english } from './en.js'
import type { GuideWords } from './guide-words.js'

/** How a guide asks in a language; in English where it has no words. */
export function guideWordsIn(language: string): GuideWords {
  return language.toLowerCase().split('-')[0] === 'cy' ? welsh : english
}
