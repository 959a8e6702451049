import { createContext, useContext } from 'react'
import type { Session } from '../../session/index.js'
import type { GridActions } from './grid-actions.js'

export interface GridParts {
  readonly session: Session
  readonly actions: GridActions
}

export const GridContext = createContext<GridParts | null>(null)

export function useGridParts(): GridParts {
  const parts = useContext(GridContext)
  if (parts === null) throw new Error('This part of the table stands outside of a grid.')
  return parts
}
