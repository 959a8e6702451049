import { ELEMENT_TYPES, type ElementType, elementType } from '../../model/index.js'
import { welsh } from './cy.js'
import { english } from './en.js'
import type { PictureWords } from './picture-words.js'

export { COUNTED, type Counted, type PictureWords } from './picture-words.js'

const WORDS = { en: english(typeNames('en')), cy: welsh(typeNames('cy')) }

/** The words of ours in pictures; English where a language has none. */
export function wordsIn(language: string): PictureWords {
  return language.toLowerCase().split('-')[0] === 'cy' ? WORDS.cy : WORDS.en
}

function typeNames(language: 'en' | 'cy'): Record<ElementType, string> {
  return Object.fromEntries(ELEMENT_TYPES.map((type) => [type, elementType(type).name[language]])) as Record<
    ElementType,
    string
  >
}
