import type { Theory } from '../../model/index.js'
import { readJson } from '../json/read.js'

/** What text from the clipboard is: things copied in Throughline, or plain lines. */
export type Pasted =
  | { readonly kind: 'fragment'; readonly theory: Theory }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }

/** Text that one copies out of a long page by accident is not made into thousands of boxes. */
const MAX_LINES = 500
const MAX_LABEL = 2_000

/**
 * Reads what was pasted. Text that is not ours gives a label for each line that has words: a list loses its bullets,
 * numbers and indentation, a row of a spreadsheet gives its first cell.
 */
export function readClipboard(text: string): Pasted {
  const read = text.trimStart().startsWith('{') ? readJson(text) : null
  if (read?.ok) return { kind: 'fragment', theory: read.theory }
  // Ours, but cut off or from a newer version: boxes full of brackets would help nobody.
  if (read !== null && text.slice(0, 200).includes('"throughline')) return { kind: 'lines', lines: [] }
  return { kind: 'lines', lines: linesOf(text) }
}

function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const line of eachLine(text)) {
    const label = labelOf(line)
    if (label !== '') lines.push(label)
    if (lines.length === MAX_LINES) break
  }
  return lines
}

// Not split(): a clipboard may hold a hundred megabytes, of which only the beginning is wanted.
function* eachLine(text: string): Generator<string> {
  const breaks = /\r\n|[\n\r]/g
  let start = 0
  for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
    yield text.slice(start, found.index)
    start = breaks.lastIndex
  }
  yield text.slice(start)
}

// A bullet or a number counts as one only before a space: "-2+3" and "3/4" are labels.
const BULLET = /^(?:[-*+•‣◦▪–—·]|\[[ xX]?\]|\(?(?:\d{1,3}|[a-z])[.)])[ \u00a0]+/

function labelOf(line: string): string {
  const [cell = ''] = line
    .slice(0, MAX_LABEL * 2)
    .split('\t')
    .filter((part) => part.trim() !== '')
  // PowerPoint breaks a line inside one bullet by a vertical tab.
  return cell
    .trim()
    .replace(BULLET, '')
    .replace(/[\v\f\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, MAX_LABEL)
}
