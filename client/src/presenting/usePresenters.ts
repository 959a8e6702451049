import type { Presenting } from '@throughline/shared/presenting'
import { type Session, useAboutOthers } from '../session/index.js'
import { presentationOf } from './presentation-of.js'

/** Somebody else who presents. */
export interface Presenter {
  /** Awareness client id. */
  readonly clientId: number
  readonly name: string
  readonly presenting: Presenting
}

/** Everybody else who presents at this moment. */
export function usePresenters(session: Session): readonly Presenter[] {
  return useAboutOthers(session, (others) =>
    others.flatMap((person) => {
      const { presenting } = presentationOf(person)
      return presenting === null ? [] : [{ clientId: person.clientId, name: person.name, presenting }]
    }),
  )
}
