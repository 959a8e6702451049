import { toldNarrative } from '../../narrative/index.js'
import { paragraphs, section } from './blocks.js'
import type { Block } from './report.js'
import type { ToldReport } from './told-report.js'

/** The theory in prose, with what people wrote in place of it. */
export function narrativeSection({ theory, language, words, text }: ToldReport): readonly Block[] {
  // The report begins with the theory's own summary: it is not said again, unless in other words.
  const isSaid = text(theory.details.summary) !== ''
  const parts = toldNarrative(theory, language)
    .parts.filter(({ about, written }) => about !== 'summary' || written !== null || !isSaid)
    .flatMap(({ heading, made, written }) => section(2, heading, paragraphs(written?.words ?? made)))
  return section(1, words.headings.narrative, parts)
}
