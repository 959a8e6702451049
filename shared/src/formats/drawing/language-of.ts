import { isLanguageTag } from '../json/spoken-language.js'
import type { Drawing } from './drawing.js'
import { headingOf } from './heading-of.js'

/** The language of a drawing's words: as the file says, else as most of its headings are; English where nothing tells. */
export function languageOf({ language, boxes }: Drawing): string {
  if (language !== null && isLanguageTag(language)) return language
  let welsh = 0
  for (const { text } of boxes) {
    const heading = headingOf(text.trim().split(/[\n\r\v]/, 1)[0] ?? '')
    if (heading !== null) welsh += heading.language === 'cy' ? 1 : -1
  }
  return welsh > 0 ? 'cy' : 'en'
}
