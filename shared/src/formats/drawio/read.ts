import { type MarkedDrawing, quoted, theoryOf } from '../interchange/index.js'
import { type ReadResult, refused } from '../read-result.js'
import { textOf } from '../utf8.js'
import { pageDrawing } from './page-drawing.js'
import { type Page, readPages, type UnreadPage } from './pages.js'

/** Reads a draw.io file: the page with the most boxes, and a warning that names the others. */
export async function readDrawio(bytes: Uint8Array): Promise<ReadResult> {
  const text = textOf(bytes)
  if (text === null) return refused('The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.')
  const drawing = drawioDrawing(text)
  return 'boxes' in drawing ? theoryOf(drawing) : drawing
}

/** The drawing in a draw.io file, or why there is none. */
export function drawioDrawing(text: string): MarkedDrawing | (ReadResult & { ok: false }) {
  const read = readPages(text)
  if (!read.ok) return refused(`The draw.io file cannot be read: ${read.why}.`, 'Open it in draw.io and save it again.')
  const drawings = read.pages.map((page) => ({ page, drawing: pageDrawing(page) }))
  if (drawings.some(({ drawing }) => drawing === null)) {
    return refused('The draw.io file has a page that is too large.', 'Take the page out that you do not need.')
  }
  const [first] = [...drawings].sort((a, b) => sizeOf(b.drawing) - sizeOf(a.drawing))
  if (first?.drawing == null || first.drawing.boxes.length === 0) {
    return refused('There are no boxes with words in this draw.io file.', 'Choose a file with a drawing in it.')
  }
  const others = read.pages.filter((page) => page !== first.page)
  const told = [
    ...(others.length === 0 ? [] : [leftOut(first.page, others)]),
    ...(read.unread.length === 0 ? [] : [notOpened(read.unread)]),
  ]
  return { ...first.drawing, warnings: [...told.map((message) => ({ path: '', message })), ...first.drawing.warnings] }
}

const sizeOf = (drawing: MarkedDrawing | null): number => drawing?.boxes.length ?? 0

function leftOut(read: Page, others: readonly Page[]): string {
  return `The page ${quoted(read.name)} was read; left out: ${named(others)}.`
}

function notOpened(pages: readonly UnreadPage[]): string {
  const whys = [...new Set(pages.map(({ why }) => why))].slice(0, 5)
  return `Pages that could not be opened: ${named(pages)} (${whys.join('; ')}).`
}

function named(pages: readonly { readonly name: string }[]): string {
  const names = pages.slice(0, 5).map(({ name }) => quoted(name))
  const more = pages.length > names.length ? ` and ${pages.length - names.length} more` : ''
  return `${names.join(', ')}${more}`
}
