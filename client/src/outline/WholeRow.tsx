import type { ReactNode } from 'react'
import { Icon } from '../ui/index.js'
import { Cell } from './Cell.js'

/** A row of one cell. */
export function WholeRow({ children }: { readonly children: ReactNode }) {
  return <Cell column="whole">{children}</Cell>
}

/** Opens and closes by mouse or finger; by keyboard Right and Left do, on the row. */
export function Chevron({ isOpen }: { readonly isOpen: boolean | null }) {
  if (isOpen === null) return <span className="outline-turn" />
  return (
    <span className="outline-turn" data-turn="" aria-hidden="true">
      <Icon name={isOpen ? 'down' : 'right'} size={14} />
    </span>
  )
}
