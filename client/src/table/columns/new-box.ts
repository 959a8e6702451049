import { type Band, type Id, inOrder, type Theory } from '@throughline/shared/model'
import type { ElementFields } from '../change.js'

type Place = Pick<ElementFields, 'type' | 'band' | 'term'>

/** What a new box is where its row does not say all: as the row before it, else what its band or its type asks for. */
export function newBox(theory: Theory, given: Place, like: Id | null): Place {
  const before = like === null ? undefined : theory.elements.get(like)
  const bands = inOrder(theory.bands.values())
  const stands = (id: Id | null | undefined): Band | undefined => bands.find((band) => band.id === id)
  const type = given.type ?? stands(given.band)?.types[0] ?? before?.type ?? 'outcome'
  const isLike = before !== undefined && before.type === type && given.band === undefined
  const wants = bands.filter(({ types }) => types.includes(type))
  const timed = wants.find(({ term }) => given.term != null && term === given.term)
  const band =
    given.band === undefined
      ? isLike && given.term == null
        ? stands(before.band)
        : (timed ?? wants[0])
      : stands(given.band)
  const term = type === 'outcome' ? (given.term ?? (isLike ? before.term : (band?.term ?? null))) : null
  return { type, band: band?.id ?? null, term }
}
