import { languageShown, type Text, type Theory } from '../model/index.js'
import type { PictureLens, PictureLight } from './picture-lens.js'
import type { Measure } from './scene.js'
import { shownText } from './text/index.js'
import type { PictureWords } from './words/index.js'

/** What a picture is drawn with. */
export interface PictureContext {
  readonly theory: Theory
  readonly measure: Measure
  readonly words: PictureWords
  /** Show labels in this language where they have it. */
  readonly language?: string | undefined
  /** What tells boxes and links apart beside their types. */
  readonly lens?: PictureLens | null
  /** What is looked at; null: everything. */
  readonly light?: PictureLight | null
}

/** A text as the picture shows it. */
export interface Shown {
  readonly text: string
  /** Its language where that is known and not the theory's main one. */
  readonly language?: string
}

/** The words of a text in the language of the picture. */
export function shown(text: Text, { theory, language }: Pick<PictureContext, 'theory' | 'language'>): Shown {
  const { languages } = theory.details
  const tag = languageShown(text, languages, language)
  const words = shownText(text[tag] ?? '')
  return tag === languages[0] || tag === 'mul' || tag === 'und' ? { text: words } : { text: words, language: tag }
}
