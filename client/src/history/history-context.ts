import { createContext, useContext } from 'react'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'
import type { Timeline } from './told.js'

/** What all parts of the timeline share. */
export interface HistoryParts {
  readonly live: Session
  readonly picture: LivePicture
  readonly timeline: Timeline | null
}

export const HistoryContext = createContext<HistoryParts | null>(null)

export function useHistoryParts(): HistoryParts {
  const parts = useContext(HistoryContext)
  if (parts === null) throw new Error('This part of the history stands outside of it.')
  return parts
}
