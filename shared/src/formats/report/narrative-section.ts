import { type Sentence, toldNarrative, wordsOfParagraph } from '../../narrative/index.js'
import { paragraphs, section } from './blocks.js'
import type { Block } from './report.js'
import type { ToldReport } from './told-report.js'

/** The theory in prose, with what people wrote in place of it. */
export function narrativeSection({ theory, language, words, text }: ToldReport): readonly Block[] {
  // The report begins with the theory's own summary: it is not said again, unless in other words.
  const isSaid = text(theory.details.summary) !== ''
  const parts = toldNarrative(theory, language)
    .parts.filter(({ about, written }) => about !== 'summary' || written !== null || !isSaid)
    .flatMap(({ heading, sentences, written }) =>
      section(2, heading, written === null ? inParagraphs(sentences) : paragraphs(written.words)),
    )
  return section(1, words.headings.narrative, parts)
}

/** Characters after which a paragraph may end. */
const LONG_PARAGRAPH = 420

/** A part of many sentences as paragraphs: what is said of one step stays together. */
function inParagraphs(sentences: readonly Sentence[]): readonly Block[] {
  const parts: Sentence[][] = [[]]
  let length = 0
  let before: ReadonlySet<string> = new Set()
  for (const sentence of sentences) {
    if (length > LONG_PARAGRAPH && !sentence.about.some((id) => before.has(id))) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(sentence)
    length += sentence.words.length
    before = new Set(sentence.about)
  }
  return parts.flatMap((part) => paragraphs(wordsOfParagraph({ sentences: part })))
}
