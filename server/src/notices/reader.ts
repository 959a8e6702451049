import type { Caller } from '../access/index.js'
import { authorNamed } from '../history/index.js'

/** Whom notices are for. Where nobody signs in, whoever says the same name is the same reader. */
export interface Reader {
  readonly id: string
  readonly name: string
  /** Empty where none is known. */
  readonly email: string
}

/** The reader that somebody is; null for those whom nothing is told: strangers, and guests, who know one document alone. */
export function readerOf(caller: Caller, said: string): Reader | null {
  if (caller.kind === 'member') return { id: caller.id, name: caller.name, email: caller.email }
  return caller.kind === 'anyone' && said !== '' ? { ...authorNamed(said), email: '' } : null
}
