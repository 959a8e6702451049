import { type Element, type Id, rankOf, type Theory } from '../model/index.js'
import { flowDownstream, flowUpstream } from './reach.js'

/** Where a chain breaks off, and what would have to be linked for it to go on. */
export interface ChainGap {
  /** The furthest boxes that are reached from the start; the start itself where nothing is. */
  readonly reached: readonly Id[]
  /** The nearest boxes from which the end is reached; the end itself where nothing leads to it. */
  readonly wanted: readonly Id[]
}

/** More are not named: a gap is closed at one place. */
const MOST_NAMED = 3

/** The gap between two things of which neither is reached from the other along flow links. */
export function chainGap(theory: Pick<Theory, 'elements' | 'links'>, from: Id, to: Id): ChainGap {
  const place = (id: Id): number => placeOf(theory.elements.get(id))
  const ahead = [from, ...flowDownstream(theory, from)]
  const behind = [to, ...flowUpstream(theory, to)]
  // What lies past the end in the chain of cause is a way that went by, not one that came near.
  const reached = furthest(
    ahead.filter((id) => id === from || place(id) <= place(to)),
    place,
  )
  const far = Math.max(...reached.map(place))
  const wanted = furthest(
    behind.filter((id) => id === to || place(id) >= far),
    (id) => -place(id),
  )
  return { reached, wanted }
}

const UNTIMED_OUTCOME = 6

/** How far along the chain of cause a thing stands; before all else where it has no place there. */
function placeOf(element: Element | undefined): number {
  if (element === undefined) return -1
  return rankOf(element) ?? (element.type === 'outcome' ? UNTIMED_OUTCOME : -1)
}

function furthest(ids: readonly Id[], worth: (id: Id) => number): readonly Id[] {
  const most = Math.max(...ids.map(worth))
  return [...new Set(ids)].filter((id) => worth(id) === most).slice(0, MOST_NAMED)
}
