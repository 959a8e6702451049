import { dateInWords } from '../../narrative/index.js'
import { list, paragraphs, section } from './blocks.js'
import type { Block } from './report.js'
import type { ToldReport } from './told-report.js'

/** Whose it is, where it comes from, when it is looked at again. */
export function aboutSection({ theory, words, spoken }: ToldReport): readonly Block[] {
  const { owners, source, reviewDate, impactStories } = theory.details
  return section(1, words.headings.source, [
    ...(owners.length === 0 ? [] : paragraphs(words.owners(owners.join(', ')))),
    ...paragraphs(source),
    ...(reviewDate === '' ? [] : paragraphs(words.reviewed(dateInWords(reviewDate, spoken)))),
    ...(impactStories.length === 0
      ? []
      : [...paragraphs(words.impactStories), ...list(impactStories.map((text) => ({ name: '', text })))]),
  ])
}
