import type { ReactNode } from 'react'

export interface CellProps {
  /** Which column it is in: `name`, `type`, `in`, `out`, `weakest`, `marks`; `whole`: all of them. */
  readonly column: 'name' | 'type' | 'in' | 'out' | 'weakest' | 'marks' | 'whole'
  readonly className?: string
  readonly children?: ReactNode
}

/** A cell of the outline. The row has the keyboard, never the cell. */
export function Cell({ column, className = '', children }: CellProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are placed one by one, which those of a table cannot be.
    // biome-ignore lint/a11y/useFocusableInteractive: as said above, the row is focused.
    <div
      role="gridcell"
      className={`outline-cell outline-${column} ${className}`}
      aria-colspan={column === 'whole' ? 6 : undefined}
    >
      {children}
    </div>
  )
}
