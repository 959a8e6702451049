import type { FieldPlace } from '@throughline/shared/document'
import type { Id, Theory } from '@throughline/shared/model'
import { type OwnMeeting, type Session, useMeetings, useTheory } from '../session/index.js'

/** The meetings whose thing is still there. */
export function useOpenMeetings(session: Session): readonly OwnMeeting[] {
  const all = useMeetings(session)
  const gone = useTheory(session, (theory) =>
    all
      .filter(({ place: { kind, id } }) => kind !== 'details' && !theory[kind].has(id))
      .map(({ id }) => id)
      .join(' '),
  )
  return all.filter(({ id }) => !gone.split(' ').includes(id))
}

/** What stands in a field, as in a meeting: a text is its words. */
export function standingIn(theory: Theory, { kind, id, field, language }: FieldPlace): unknown {
  const value: unknown = Reflect.get((kind === 'details' ? theory.details : theory[kind].get(id)) ?? {}, field)
  return language === null ? value : (Reflect.get(Object(value), language) ?? '')
}

/** Where a field can be seen: its thing, or what a record is on; null: nowhere on the map. */
export function shownAt(theory: Theory, { kind, id }: FieldPlace): Id | null {
  if (kind === 'details' || kind === 'passages' || kind === 'judgements') return null
  const thing = theory[kind].get(id)
  if (thing === undefined || !('on' in thing)) return id
  return thing.on.find((on) => theory.elements.has(on) || theory.links.has(on)) ?? null
}
