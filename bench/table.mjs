/** Prints rows of text as columns; numbers to the right. */
export function printTable(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => `${cell ?? '-'}`))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  const line = (row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd()
  console.log(line(cells[0]))
  console.log(widths.map((width) => '-'.repeat(width)).join('  '))
  for (const row of cells.slice(1)) console.log(line(row))
  console.log()
}

export const ratio = (value, base) => (base > 0 ? (value / base).toFixed(value / base < 10 ? 2 : 0) : '-')

export const share = (part) => `${(100 * part).toFixed(0)} %`
