import type { Row } from './row.js'

/** A key that walks, as the keyboard names it. */
export type WalkKey = 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'PageUp' | 'PageDown'

/** The row that a key leads to; itself at the ends. */
export function stepTo(rows: readonly Row[], at: number, key: WalkKey, pageRows: number): Row | null {
  const last = rows.length - 1
  const to = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: last,
    PageUp: at - pageRows,
    PageDown: at + pageRows,
  }[key]
  return rows[Math.min(last, Math.max(0, to))] ?? null
}

/** What Right and Left do on a row: open or close it, or go to its first child or its parent; null: nothing. */
export type SideStep = { readonly turn: string } | { readonly to: Row } | null

export function sideStep(rows: readonly Row[], at: number, side: 'right' | 'left'): SideStep {
  const row = rows[at]
  if (row === undefined) return null
  if (row.isOpen !== null && row.isOpen !== (side === 'right')) return { turn: row.key }
  if (side === 'left') {
    const parent = rows.find(({ key }) => key === row.parent)
    return parent === undefined ? null : { to: parent }
  }
  const child = rows[at + 1]
  return child?.parent === row.key ? { to: child } : null
}

/** The next row whose words begin with these letters, going round; one letter pressed again goes on. */
export function rowBeginning(
  rows: readonly Row[],
  at: number,
  letters: string,
  wordsOf: (row: Row) => string,
): Row | null {
  const repeated = letters !== '' && [...letters].every((letter) => letter === letters[0])
  const wanted = folded(repeated ? letters.slice(0, 1) : letters)
  // More letters may still mean the row one stands on.
  const from = repeated ? at + 1 : at
  for (let n = 0; n < rows.length; n += 1) {
    const row = rows[(from + n) % rows.length]
    if (row !== undefined && folded(wordsOf(row)).startsWith(wanted)) return row
  }
  return null
}

/** The rows from one to another, both among them. */
export function rowsBetween(rows: readonly Row[], from: number, to: number): readonly Row[] {
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1)
}

/** Who types "sian" finds "Siân". */
export function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()
}
