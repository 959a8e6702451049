import { type Element, type Id, rankOf, type Theory } from '../model/index.js'
import { isFlow } from './flow.js'
import { linksByEnd } from './links-by-end.js'
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
  const nearing = ahead.filter((id) => id === from || place(id) <= place(to))
  const reached = furthest(nearing, place)
  const far = Math.max(...reached.map(place))
  const leading = behind.filter((id) => id === to || place(id) >= far)
  const wanted = furthest(leading, (id) => -place(id))
  const { from: after, to: before } = linksByEnd(theory)
  const leadsOn = (id: Id) => after(id).some((link) => isFlow(link) && reached.includes(link.to))
  const isLedTo = (id: Id) => before(id).some((link) => isFlow(link) && wanted.includes(link.from))
  return { reached: without(reached, leadsOn), wanted: without(wanted, isLedTo) }
}

const UNTIMED_OUTCOME = 6

/** How far along the chain of cause a thing stands; before all else where it has no place there. */
function placeOf(element: Element | undefined): number {
  if (element === undefined) return -1
  return rankOf(element) ?? (element.type === 'outcome' ? UNTIMED_OUTCOME : -1)
}

function furthest(ids: readonly Id[], worth: (id: Id) => number): readonly Id[] {
  const most = Math.max(...ids.map(worth))
  return [...new Set(ids)].filter((id) => worth(id) === most)
}

/** Those at the very end of what is linked; all of them where they lead round to each other. */
function without(ids: readonly Id[], isInside: (id: Id) => boolean): readonly Id[] {
  const outer = ids.filter((id) => !isInside(id))
  return (outer.length === 0 ? ids : outer).slice(0, MOST_NAMED)
}
