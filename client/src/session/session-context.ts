import { createContext, useContext } from 'react'
import type { Session } from './session.js'

/** The open theory, for whatever is drawn inside its editor. */
export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('This part stands outside of an open theory.')
  return session
}
