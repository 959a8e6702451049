import type { Block, HeadingBlock, ListBlock, ParagraphBlock } from '../../report/index.js'
import { languageOf } from '../language-of.js'
import { STYLES, setLines } from '../set-lines.js'
import { opened } from '../tagging.js'
import { addressIn } from './address-in.js'
import type { Flow } from './flow.js'
import { setTable } from './set-table.js'
import { setRunning, setWords } from './set-words.js'

/** Sets the blocks of a report one below the other. The figure has its own pages. */
export function setBlocks(flow: Flow, blocks: readonly Block[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') setHeading(flow, block)
    else if (block.kind === 'paragraph') setParagraph(flow, block)
    else if (block.kind === 'list') setList(flow, block)
    else if (block.kind === 'table') setTable(flow, block, headingOver(blocks, index) === block.caption)
  }
}

function headingOver(blocks: readonly Block[], index: number): string | null {
  const above = blocks.slice(0, index).findLast(({ kind }) => kind === 'heading')
  return above?.kind === 'heading' ? above.text : null
}

/** Longer lines are hard to read; points. */
const MEASURE = 430

const HEADINGS = {
  1: { style: STYLES.heading1, before: 22, after: 6 },
  2: { style: STYLES.heading2, before: 14, after: 4 },
  3: { style: STYLES.heading3, before: 10, after: 3 },
} as const

/** A heading never stands alone at the foot of a page. */
const WITH_HEADING = 64

function setHeading(flow: Flow, { level, text }: HeadingBlock): void {
  const { style, before, after } = HEADINGS[level]
  const lines = setLines(text, style, flow.width, flow.sheet)
  flow.need(before + lines.length * style.line + after + WITH_HEADING)
  if (!flow.isAtTop) flow.y += before
  flow.bookmark(text, level)
  const type = `H${level + 1}`
  const element = opened(flow.pdf, flow.root, type, languageOf(text, flow.sheet))
  setRunning(flow, element, type, { lines, style, address: null })
  element.end()
  flow.y += after
}

function setParagraph(flow: Flow, { text, isNote }: ParagraphBlock): void {
  const style = isNote ? STYLES.note : STYLES.body
  const element = opened(flow.pdf, flow.root, 'P', languageOf(text, flow.sheet))
  const lines = setLines(text, style, MEASURE, flow.sheet)
  setRunning(flow, element, 'P', { lines, style, address: addressIn(text) })
  element.end()
  flow.y += 6
}

const INDENT = 14

function setList(flow: Flow, { items }: ListBlock): void {
  const { pdf, sheet, left } = flow
  const style = STYLES.body
  const list = opened(pdf, flow.root, 'L')
  list.dictionary.data.A = { O: 'List', ListNumbering: 'Disc' }
  for (const { name, text } of items) {
    const lines = setLines([name, text].filter((part) => part !== '').join(': '), style, MEASURE - INDENT, sheet)
    flow.need(Math.min(lines.length, 2) * style.line)
    const item = opened(pdf, list, 'LI')
    const label = opened(pdf, item, 'Lbl')
    const bullet = { lines: setLines('•', style, INDENT, sheet), style, address: null }
    const [body, isTurned] = [opened(pdf, item, 'LBody', languageOf(text, sheet)), lines[0]?.direction === 'rtl']
    setWords(flow, label, 'Lbl', bullet, isTurned ? left + MEASURE - INDENT / 2 : left + 2, flow.y)
    label.end()
    setRunning(flow, body, 'LBody', { lines, style, address: addressIn(text) }, isTurned ? left : left + INDENT)
    body.end()
    item.end()
    flow.y += 2
  }
  list.end()
  flow.y += 6
}
