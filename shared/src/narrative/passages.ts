import type { Id, Passage, Theory } from '../model/index.js'
import { altText as madeAltText } from './alt-text.js'
import { longDescription as madeLongDescription } from './long-description.js'
import { narrative } from './prose/narrative.js'
import { type Paragraph, wordsOfParagraph } from './prose/paragraph.js'
import { proseLanguage } from './prose/prose-in.js'

/** What passages about the figure are kept under. */
export const ALT_TEXT = 'alt-text'
export const LONG_DESCRIPTION = 'long-description'

/** What somebody wrote over a part. */
export interface Written {
  readonly id: Id
  readonly words: string
  /** What had been made from the theory when it was written. */
  readonly basis: string
  /** The theory says something else now than it did then. */
  readonly isOutOfDate: boolean
}

/** A part of the narrative as it is shown: what is made from the theory now, and what was written over it. */
export interface Told extends Paragraph {
  readonly made: string
  readonly written: Written | null
}

/** The narrative with what people wrote over it. */
export interface ToldNarrative {
  readonly parts: readonly Told[]
  /** What was written over parts that are no longer there: nothing of it is lost. */
  readonly left: readonly Passage[]
}

/** The narrative in a language, each part with what was written over it in that language. */
export function toldNarrative(theory: Theory, language?: string): ToldNarrative {
  const spoken = proseLanguage(theory, language)
  const parts = narrative(theory, spoken).map((paragraph) => {
    const made = wordsOfParagraph(paragraph)
    return { ...paragraph, made, written: writtenOver(theory, paragraph.about, made, spoken) }
  })
  const told = new Set([ALT_TEXT, LONG_DESCRIPTION, ...parts.map(({ about }) => about)])
  const left = [...theory.passages.values()].filter(({ about, words }) => !told.has(about) && hasWords(words[spoken]))
  return { parts, left }
}

/** The alt text or long description, with what was written over it. */
export function toldFigure(theory: Theory, about: typeof ALT_TEXT | typeof LONG_DESCRIPTION, language?: string) {
  const spoken = proseLanguage(theory, language)
  const made = (about === ALT_TEXT ? madeAltText : madeLongDescription)(theory, spoken)
  return { about, made, written: writtenOver(theory, about, made, spoken) }
}

/** The alt text of a figure: what somebody wrote, else what is made from the theory. */
export function altText(theory: Theory, language?: string): string {
  return writtenWords(theory, ALT_TEXT, language) ?? madeAltText(theory, language)
}

/** The long description of a figure: what somebody wrote, else what is made from the theory. */
export function longDescription(theory: Theory, language?: string): string {
  return writtenWords(theory, LONG_DESCRIPTION, language) ?? madeLongDescription(theory, language)
}

/** The whole narrative as plain text, as it is shown: headings and paragraphs. */
export function narrativeText(theory: Theory, language?: string): string {
  return toldNarrative(theory, language)
    .parts.map(({ heading, made, written }) => `${heading}\n${written?.words ?? made}`)
    .join('\n\n')
}

function writtenWords(theory: Theory, about: string, language: string | undefined): string | null {
  const words = passageAbout(theory, about)?.words[proseLanguage(theory, language)]
  return hasWords(words) ? words : null
}

function writtenOver(theory: Theory, about: string, made: string, language: string): Written | null {
  const passage = passageAbout(theory, about)
  const words = passage?.words[language]
  if (passage === undefined || !hasWords(words)) return null
  const basis = passage.basis[language] ?? ''
  return { id: passage.id, words, basis, isOutOfDate: basis !== made }
}

// Two people may have begun at one moment: the first by id stands for both, in every window.
function passageAbout({ passages }: Theory, about: string): Passage | undefined {
  let found: Passage | undefined
  for (const passage of passages.values()) {
    if (passage.about === about && (found === undefined || passage.id < found.id)) found = passage
  }
  return found
}

function hasWords(words: string | undefined): words is string {
  return words !== undefined && words.trim() !== ''
}
