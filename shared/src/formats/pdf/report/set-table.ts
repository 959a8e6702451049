import type { StructureElement } from 'pdfkit'
import { moveLine, type TextLine } from '../../../scene/index.js'
import type { TableBlock } from '../../report/index.js'
import { drawPath, drawRect } from '../draw/draw-path.js'
import { languageOf } from '../language-of.js'
import { drawLines, STYLES, setLines } from '../set-lines.js'
import type { Sheet } from '../sheet.js'
import { artifact, opened } from '../tagging.js'
import { addressIn } from './address-in.js'
import { type Flow, PAGE_ROOM } from './flow.js'
import { setRunning, setWords, type Words } from './set-words.js'

interface Cell extends Words {
  readonly x: number
  readonly type: 'TH' | 'TD'
  readonly element: StructureElement
}

const PADDING = { side: 5, top: 4, bottom: 4.5 } as const

/** A table with a heading row, repeated on each of its pages; long rows run on there. */
export function setTable(flow: Flow, table: TableBlock, isCaptionSaid: boolean): void {
  const { pdf, sheet } = flow
  const element = opened(pdf, flow.root, 'Table')
  const columns = placed(table.columns, flow)
  const style = STYLES.headCell
  const heads = columns.map(({ title, width }) => setLines(title, style, width - 2 * PADDING.side, sheet))
  const headHeight = Math.max(...heads.map(({ length }) => length)) * style.line + PADDING.top + PADDING.bottom
  flow.need(headHeight + 3 * STYLES.cell.line + 30)
  if (!isCaptionSaid) setCaption(flow, element, table.caption)
  const drawHeads = (draw: (index: number, x: number, y: number) => void) => {
    const y = flow.y
    artifact(pdf, 'Layout', () => drawHeadGround(flow, y, headHeight))
    for (const [index, { x }] of columns.entries()) draw(index, x + PADDING.side, y + PADDING.top)
    flow.y += headHeight
  }
  const head = opened(pdf, element, 'THead')
  const headRow = opened(pdf, head, 'TR')
  drawHeads((index, x, y) => {
    const cell = opened(pdf, headRow, 'TH', { scope: 'Column' })
    setWords(flow, cell, 'TH', { lines: heads[index] ?? [], style, address: null }, x, y)
    cell.end()
  })
  headRow.end()
  head.end()
  const again = () =>
    drawHeads((index, x, y) => artifact(pdf, 'Pagination', () => drawLines(heads[index] ?? [], x, y, sheet)))
  const body = opened(pdf, element, 'TBody')
  for (const row of table.rows) {
    const element = opened(pdf, body, 'TR')
    const cells = columns.map(({ x, width, kind }, index) => {
      const text = row[index] ?? ''
      const isHead = index === 0 && table.hasRowHeaders
      const type = isHead ? 'TH' : 'TD'
      const room = width - 2 * PADDING.side
      return {
        x: x + PADDING.side,
        type,
        style: STYLES.cell,
        lines: isHead ? headLines(text, room, sheet) : setLines(text, STYLES.cell, room, sheet),
        address: kind === 'link' ? addressIn(text) : null,
        element: opened(pdf, element, type, { ...languageOf(text, sheet), ...(isHead ? { scope: 'Row' } : {}) }),
      } as const
    })
    setRow(flow, cells, again)
    for (const cell of cells) cell.element.end()
    element.end()
  }
  body.end()
  element.end()
  flow.y += 10
}

function placed(columns: TableBlock['columns'], { left, width }: Flow) {
  let x = left
  return columns.map((column) => {
    const at = x
    x += column.share * width
    return { ...column, x: at, width: column.share * width }
  })
}

/** What names a row, and in common letters what is added to the name on further lines. */
function headLines(text: string, width: number, sheet: Sheet): TextLine[] {
  const [name = '', ...more] = text.split('\n')
  const named = setLines(name, STYLES.headCell, width, sheet)
  const added = setLines(more.join('\n'), STYLES.cell, width, sheet)
  return [...named, ...added.map((line) => moveLine(line, 0, named.length * STYLES.cell.line))]
}

function setCaption(flow: Flow, table: StructureElement, caption: string): void {
  const element = opened(flow.pdf, table, 'Caption')
  const style = STYLES.heading3
  setRunning(flow, element, 'Caption', {
    lines: setLines(caption, style, flow.width, flow.sheet),
    style,
    address: null,
  })
  element.end()
  flow.y += 3
}

function drawHeadGround({ pdf, sheet, left, width }: Flow, y: number, height: number): void {
  drawRect(pdf, { x: left, y, width, height }, { fill: sheet.theme.strip })
  drawPath(pdf, `M${left} ${y + height}h${width}`, { stroke: sheet.theme.control, width: 0.75 })
}

/** A row: on one page where it can be, else in stretches. */
function setRow(flow: Flow, cells: readonly Cell[], again: () => void): void {
  const { line } = STYLES.cell
  const around = PADDING.top + PADDING.bottom
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length))
  // To leave that much of a page empty would look like an end.
  const isLong = count * line + around > PAGE_ROOM / 4
  if (flow.need(isLong ? 3 * line + around : count * line + around)) again()
  for (let from = 0; from < count; ) {
    if (from > 0 && flow.need(line + around)) again()
    const fitting = Math.max(1, Math.floor((flow.room - around) / line))
    const to = Math.min(count, from + fitting)
    const y = flow.y
    for (const { element, type, x, ...words } of cells) {
      const lines = words.lines.slice(from, to)
      setWords(flow, element, type, { ...words, lines }, x, y + PADDING.top - from * line)
    }
    flow.y += (to - from) * line + around
    artifact(flow.pdf, 'Layout', () => drawRule(flow))
    from = to
  }
}

function drawRule({ pdf, sheet, left, width, y }: Flow): void {
  drawPath(pdf, `M${left} ${y}h${width}`, { stroke: sheet.theme.line, width: 0.5 })
}
