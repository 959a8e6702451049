import { mapOf } from '../../graph/index.js'
import { altText, longDescription } from '../../narrative/index.js'
import { heading, list, paragraphs, section } from './blocks.js'
import type { Block } from './report.js'
import type { ToldReport } from './told-report.js'

/** The figure with its texts. */
export function figureSection({ theory, language, text, words }: ToldReport): readonly Block[] {
  return [
    heading(1, words.headings.figure),
    {
      kind: 'figure',
      title: text(theory.details.title) || words.untitled,
      altText: altText(mapOf(theory, null), language),
      description: longDescription(theory, language),
    },
  ]
}

/** All that the figure shows, for reports without tables: they say the same. */
export function figureInWords({ theory, language, words }: ToldReport): readonly Block[] {
  const parts = longDescription(theory, language).split(/\n\s*\n/)
  return section(1, words.headings.figureInWords, parts.flatMap(partOfDescription))
}

function partOfDescription(part: string): readonly Block[] {
  const [first = '', ...rest] = part.split('\n')
  const items = rest.filter((line) => line.startsWith('- '))
  if (items.length === 0) return paragraphs(part)
  const others = rest.filter((line) => !line.startsWith('- ')).join('\n')
  return [heading(2, first), ...list(items.map((line) => ({ name: '', text: line.slice(2) }))), ...paragraphs(others)]
}
