/**
 * Words as a cell of a CSV file: what a spreadsheet would take for a formula begins with an apostrophe, which
 * spreadsheets do not show in what is typed, and which `unescaped` takes away.
 */
export function escaped(words: string): string {
  return /^'*[=+\-@\t\r]/.test(words) ? `'${words}` : words
}

/** The words of a cell that `escaped`, or another program in the same way, has written. */
export function unescaped(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
