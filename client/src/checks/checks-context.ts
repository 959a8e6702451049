import { createContext, useContext } from 'react'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'

export interface ChecksParts {
  readonly session: Session
  readonly picture: LivePicture
  /** Gives the focus a place to be when a finding that had it is gone. */
  readonly keepFocus: () => void
}

export const ChecksContext = createContext<ChecksParts | null>(null)

export function useChecks(): ChecksParts {
  const parts = useContext(ChecksContext)
  if (parts === null) throw new Error('This part of the checks stands outside of their panel.')
  return parts
}
