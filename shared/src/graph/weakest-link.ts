import type { Id, Link, Theory } from '../model/index.js'
import { isFlow } from './flow.js'
import { linksByEnd } from './links-by-end.js'
import { supportOf } from './support.js'
import { type Yardstick, yardstickFor } from './yardstick.js'

type Rated = Pick<Theory, 'details'>

/** The link with the weakest of the ratings that can be compared, the first where several are; null where none can. */
export function weakestLink(theory: Rated, links: readonly Link[]): Link | null {
  return weakestBy(yardstickFor(theory, links), links)
}

/** The same, of those that can be compared by this yardstick. */
export function weakestBy(yardstick: Yardstick, links: readonly Link[]): Link | null {
  let weakest: Link | null = null
  let least = Number.POSITIVE_INFINITY
  for (const link of links) {
    const support = supportOf(yardstick, link)
    if (support.kind !== 'rated' || support.strength >= least) continue
    weakest = link
    least = support.strength
  }
  return weakest
}

/** The weakest of the rated links that lead into a box; null where none of them is rated. */
export function weakestIn(theory: Rated & Pick<Theory, 'links'>, id: Id): Link | null {
  return weakestLink(theory, linksByEnd(theory).to(id).filter(isFlow))
}

/** The weakest of all rated links of the theory's chains; null where none is rated. */
export function weakestInTheory(theory: Rated & Pick<Theory, 'links'>): Link | null {
  const { links, details } = theory
  const known = WEAKEST.get(links)
  if (known?.details === details) return known.weakest
  const weakest = weakestLink(theory, [...links.values()].filter(isFlow))
  WEAKEST.set(links, { details, weakest })
  return weakest
}

// Asked after each change, of which most are of boxes.
const WEAKEST = new WeakMap<Theory['links'], { readonly details: Theory['details']; readonly weakest: Link | null }>()
