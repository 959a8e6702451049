import { directionOf } from '../../scene/index.js'
import { tag } from '../markup.js'
import { runs } from './word-text.js'

/** A paragraph that is not yet written out: a section may still end with it. */
export interface WordParagraph {
  readonly kind: 'paragraph'
  /** Id of its style; null: that of all text. */
  readonly style: string | null
  readonly isRightToLeft: boolean
  /** It begins a page: no room is left above it. */
  readonly isAtTop: boolean
  /** Runs and what stands among them. */
  readonly content: string
  /** `w:sectPr` of the section that ends here; empty: none does. */
  readonly section: string
}

/** A paragraph or a table of the body. */
export type WordBlock = WordParagraph | { readonly kind: 'table'; readonly markup: string }

/** A paragraph of plain text, in the direction of its first word. */
export function textParagraph(text: string, style: string | null = null): WordParagraph {
  return paragraph(runs(text), style, directionOf(text) === 'rtl')
}

/** A paragraph of runs. */
export function paragraph(content: string, style: string | null = null, isRightToLeft = false): WordParagraph {
  return { kind: 'paragraph', style, isRightToLeft, isAtTop: false, content, section: '' }
}

/** The XML of a block. */
export function blockXml(block: WordBlock): string {
  if (block.kind === 'table') return block.markup
  const { style, isRightToLeft, isAtTop, content, section } = block
  const properties = [
    style === null ? '' : tag('w:pStyle', { 'w:val': style }),
    isRightToLeft ? '<w:bidi/>' : '',
    isAtTop ? '<w:spacing w:before="0"/>' : '',
    section,
  ].join('')
  return tag('w:p', {}, (properties === '' ? '' : tag('w:pPr', {}, properties)) + content)
}

/** Blocks that a section ends with: its last paragraph says so, or a line that nobody sees where that is a table. */
export function endingSection(blocks: readonly WordBlock[], section: string): readonly WordBlock[] {
  const last = blocks.at(-1)
  if (last?.kind === 'paragraph' && last.section === '') return [...blocks.slice(0, -1), { ...last, section }]
  return [...blocks, { ...paragraph(''), section }]
}

/** Blocks that begin a page. */
export function atTop([first, ...rest]: readonly WordBlock[]): readonly WordBlock[] {
  if (first === undefined) return []
  return [first.kind === 'paragraph' ? { ...first, isAtTop: true } : first, ...rest]
}
