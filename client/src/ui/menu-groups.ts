import type { ReactNode } from 'react'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  /** As it is shown: `Ctrl+D`. */
  readonly shortcut?: string | undefined
  readonly disabled?: boolean
  readonly run: () => void
}

export interface MenuGroup {
  readonly id: string
  /** Shown above the entries; without it there is a line alone. */
  readonly title?: string
  readonly entries: readonly MenuEntry[]
}
