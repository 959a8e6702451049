import { createContext, useContext } from 'react'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'

/** The theory whose things are looked at. */
export interface Inspected {
  readonly session: Session
  readonly picture: LivePicture
}

export const InspectorContext = createContext<Inspected | null>(null)

export function useInspected(): Inspected {
  const parts = useContext(InspectorContext)
  if (parts === null) throw new Error('This part of the inspector stands outside of it.')
  return parts
}
