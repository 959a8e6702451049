import type { Id } from '@throughline/shared/model'
import { useMemo } from 'react'
import { type Session, useAboutOthers } from '../session/index.js'

/** Somebody else at a thing. */
export interface PersonAt {
  readonly clientId: number
  readonly name: string
  /** 1, 2, 3, ...: which of the person colours. */
  readonly colour: number
  /** They write its label at this moment. */
  readonly isTyping: boolean
}

export type PeopleAt = readonly PersonAt[]

/** Who else is where: at what they have selected, and at what they write. */
export function usePeople(session: Session): ReadonlyMap<Id, PeopleAt> {
  const others = useAboutOthers(session, (people) =>
    people.map(({ clientId, name, colour, selection, editing }) => ({ clientId, name, colour, selection, editing })),
  )
  return useMemo(() => {
    const found = new Map<Id, PersonAt[]>()
    for (const { clientId, name, colour, selection, editing } of others) {
      const [, written, field] = editing?.split('/') ?? []
      for (const id of new Set([...selection, ...(written === undefined ? [] : [written])])) {
        const person = { clientId, name, colour, isTyping: id === written && field === 'label' }
        found.set(id, [...(found.get(id) ?? []), person])
      }
    }
    return found
  }, [others])
}
