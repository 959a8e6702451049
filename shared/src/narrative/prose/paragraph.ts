import type { Id } from '../../model/index.js'

/** A sentence and the boxes, links and records that it speaks of. */
export interface Sentence {
  readonly words: string
  readonly about: readonly Id[]
}

/** A part of the narrative. */
export interface Paragraph {
  /** Which part: the same for as long as its band, or what it tells of, is there. Passages are kept under it. */
  readonly about: string
  readonly heading: string
  readonly sentences: readonly Sentence[]
}

/** The words of a paragraph, as one reads them. */
export function wordsOfParagraph({ sentences }: Pick<Paragraph, 'sentences'>): string {
  return sentences.map(({ words }) => words).join(' ')
}
