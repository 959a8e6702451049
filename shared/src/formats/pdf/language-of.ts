import { directionOf } from '../../scene/index.js'
import type { Sheet } from './sheet.js'

/**
 * The language of a text that runs from right to left among others that do not: that of the theory's which does. Of
 * others their letters say nothing.
 */
export function languageOf(text: string, { languages, language }: Sheet): { readonly lang?: string } {
  if (directionOf(text) === 'ltr' || isRightToLeft(language)) return {}
  return { lang: languages.find(isRightToLeft) ?? 'und' }
}

const isRightToLeft = (language: string): boolean => /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/i.test(language)
