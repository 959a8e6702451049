/** So much pasted at once is somebody's mistake. */
const MAX_CELLS = 200_000

/**
 * Rows of cells from text that a spreadsheet put on the clipboard, or from a CSV file: tabs where the first row has
 * one, else commas; quoted cells may hold tabs, line breaks and doubled quotes (RFC 4180). Empty lines at the end are
 * no rows. Throws RangeError for more than 200,000 cells.
 *
 * @param tabsOnly commas never part cells: for text of which it is not known whether it is a sentence
 */
export function readCells(text: string, { tabsOnly = false }: { readonly tabsOnly?: boolean } = {}): string[][] {
  const source = text.replace(/^\uFEFF/, '')
  // The first cell may hold line breaks, so the end of the first line tells nothing.
  const separator = tabsOnly || source[cellAt(source, 0, '\t').next] === '\t' ? '\t' : ','
  return readCellsApart(source, separator, MAX_CELLS)
}

/** The same where it is known what parts the cells. Throws RangeError for more than `maxCells`. */
export function readCellsApart(source: string, separator: string, maxCells: number): string[][] {
  const rows: string[][] = [[]]
  let count = 0
  let at = 0
  while (at < source.length) {
    const { cell, next } = cellAt(source, at, separator)
    rows.at(-1)?.push(cell)
    count += 1
    if (count > maxCells) throw new RangeError(`more than ${maxCells} cells`)
    at = next
    if (at >= source.length) break
    if (source[at] !== separator) {
      if (source.startsWith('\r\n', at)) at += 1
      rows.push([])
    } else if (at + 1 === source.length) rows.at(-1)?.push('')
    at += 1
  }
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop()
  return rows
}

/** Rows of cells as a spreadsheet takes them from the clipboard: tabs between, quotes where a cell needs them. */
export function writeCells(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n')
}

function cellAt(source: string, from: number, separator: string): { readonly cell: string; readonly next: number } {
  if (source[from] !== '"') {
    const next = endOfPlain(source, from, separator)
    return { cell: source.slice(from, next), next }
  }
  let close = source.indexOf('"', from + 1)
  while (close !== -1 && source[close + 1] === '"') close = source.indexOf('"', close + 2)
  // A quote that nothing closes is a letter like any other: inches, say.
  if (close === -1) {
    const next = endOfPlain(source, from, separator)
    return { cell: source.slice(from, next), next }
  }
  const after = endOfPlain(source, close + 1, separator)
  return { cell: source.slice(from + 1, close).replaceAll('""', '"') + source.slice(close + 1, after), next: after }
}

function endOfPlain(source: string, from: number, separator: string): number {
  let at = from
  while (at < source.length && source[at] !== separator && source[at] !== '\n' && source[at] !== '\r') at += 1
  return at
}

function quoted(cell: string): string {
  return /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
