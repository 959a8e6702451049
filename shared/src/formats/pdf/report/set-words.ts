import type { StructureElement } from 'pdfkit'
import type { TextLine } from '../../../scene/index.js'
import { drawLines, type Style } from '../set-lines.js'
import { addContent, opened } from '../tagging.js'
import type { Flow } from './flow.js'

/** Lines that are read as one element of the structure. */
export interface Words {
  readonly lines: readonly TextLine[]
  readonly style: Style
  /** Where they lead; null: nowhere. */
  readonly address: string | null
}

/** Draws some lines of an element at a place of the current page: a link where they lead somewhere. */
export function setWords(
  flow: Flow,
  element: StructureElement,
  type: string,
  words: Words,
  x: number,
  y: number,
): void {
  const { pdf, sheet } = flow
  const { lines, style, address } = words
  if (lines.length === 0) return
  if (address === null) {
    addContent(pdf, element, type, () => drawLines(lines, x, y, sheet))
    return
  }
  const link = opened(pdf, element, 'Link')
  const linked = lines.map((line) => ({ ...line, colour: 'accent' as const }))
  addContent(pdf, link, 'Link', () => drawLines(linked, x, y, sheet))
  for (const { x: indent, baseline, width } of lines) {
    const top = y + baseline - 0.8 * style.line
    pdf.link(x + indent, top, width, style.line, address, { structParent: link, Contents: new String(address) })
  }
  link.end()
}

/** Sets an element whose lines may run over several pages. */
export function setRunning(flow: Flow, element: StructureElement, type: string, words: Words, x = flow.left): void {
  const { line } = words.style
  let lines = words.lines
  while (lines.length > 0) {
    // Neither the first nor the last line of several stands alone.
    flow.need(Math.min(lines.length, 2) * line)
    const fitting = Math.max(1, Math.floor(flow.room / line))
    const count = lines.length - fitting === 1 && fitting > 2 ? fitting - 1 : fitting
    const here = lines.slice(0, count)
    const raised = (here[0]?.baseline ?? 0) - (words.lines[0]?.baseline ?? 0)
    setWords(flow, element, type, { ...words, lines: here }, x, flow.y - raised)
    flow.y += here.length * line
    lines = lines.slice(count)
  }
}
