/** Where the keyboard is: row -1 is the head, column -1 the number of the row. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Rows in view at once. */
  readonly page: number
}

export interface MoveKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** Where a key moves to; null where it is none that moves. */
export function moved(from: GridPlace, press: MoveKey, size: GridSize): GridPlace | null {
  const to = target(from, press, size)
  return to === null ? null : within(to, size)
}

/** The next cell, as Tab goes: on to the next row after the last column; back with `step` -1. */
export function nextCell({ row, column }: GridPlace, step: 1 | -1, size: GridSize): GridPlace {
  const on = column + step
  if (on >= size.columns) return row + 1 < size.rows ? { row: row + 1, column: 0 } : { row, column }
  if (on < 0) return row > 0 ? { row: row - 1, column: size.columns - 1 } : { row, column }
  return { row, column: on }
}

function target({ row, column }: GridPlace, { key, ctrlKey, metaKey }: MoveKey, size: GridSize): GridPlace | null {
  const far = ctrlKey || metaKey
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column }
    case 'ArrowDown':
      return { row: far ? size.rows - 1 : row + 1, column }
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 }
    case 'ArrowRight':
      return { row, column: far ? size.columns - 1 : column + 1 }
    case 'Home':
      return { row: far ? 0 : row, column: 0 }
    case 'End':
      return { row: far ? size.rows - 1 : row, column: size.columns - 1 }
    case 'PageUp':
      return { row: Math.max(0, row - size.page), column }
    case 'PageDown':
      return { row: row + size.page, column }
    default:
      return null
  }
}

function within({ row, column }: GridPlace, size: GridSize): GridPlace {
  return {
    row: Math.min(Math.max(row, -1), size.rows - 1),
    column: Math.min(Math.max(column, -1), size.columns - 1),
  }
}
