import { directionOf } from '../../scene/index.js'
import type { Block } from '../report/index.js'
import type { LinkTargets } from './link-targets.js'
import { paragraph, textParagraph, type WordBlock } from './word-paragraph.js'
import type { StyleIds } from './word-styles.js'
import { tableBlock } from './word-table.js'
import { runs } from './word-text.js'

/** What the blocks of a report are written with. */
export interface BlockContext {
  readonly styles: StyleIds
  readonly textStyle: string | null
  readonly links: LinkTargets
  /** Of text, twips. */
  readonly width: number
  /** The figure with its caption. */
  readonly figure: readonly WordBlock[]
}

/** A block of a report as paragraphs and tables. */
export function wordBlocks(
  block: Block,
  { styles, textStyle, links, width, figure }: BlockContext,
): readonly WordBlock[] {
  switch (block.kind) {
    case 'heading':
      return [textParagraph(block.text, styles[`heading${block.level}`])]
    case 'paragraph':
      return [textParagraph(block.text, block.isNote ? styles.note : textStyle)]
    case 'list':
      return block.items.map(({ name, text }) => {
        if (name === '') return textParagraph(text, styles.bullet)
        return paragraph(
          runs(`${name}: `, { isBold: true }) + runs(text),
          styles.bullet,
          directionOf(`${name} ${text}`) === 'rtl',
        )
      })
    case 'figure':
      return figure
    case 'table':
      // Word runs two tables into one that have nothing between them.
      return [tableBlock(block, { styles, links, width }), paragraph('', styles.afterTable)]
  }
}
