import type { Id, Link, Theory } from '../model/index.js'
import { isFlow } from './flow.js'
import { linksByEnd } from './links-by-end.js'
import { supportOf } from './support.js'

type Rated = Pick<Theory, 'details'>

/** The link with the weakest rating, the first of them where several are; null where none is rated. */
export function weakestLink(theory: Rated, links: Iterable<Link>): Link | null {
  let weakest: Link | null = null
  let least = Number.POSITIVE_INFINITY
  for (const link of links) {
    const support = supportOf(theory, link)
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
  return weakestLink(theory, [...theory.links.values()].filter(isFlow))
}
