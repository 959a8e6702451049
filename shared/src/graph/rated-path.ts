import type { Link, Theory } from '../model/index.js'
import { supportOf } from './support.js'
import { weakestLink } from './weakest-link.js'

/** A way through the theory: its links in order. */
export type Path = readonly Link[]

/** A path with what the evidence says of it. */
export interface RatedPath {
  readonly links: Path
  /** The weakest of its rated links, the first where several are; null: none is rated. */
  readonly weakest: Link | null
  /** Breaks in the evidence: nobody has rated these. Not zero. */
  readonly unrated: Path
  /** The evidence found that these do not work. */
  readonly noEffect: Path
}

/** What the evidence says of a path. */
export function ratedPath(theory: Pick<Theory, 'details'>, links: Path): RatedPath {
  const kindOf = (link: Link) => supportOf(theory, link).kind
  return {
    links,
    weakest: weakestLink(theory, links),
    unrated: links.filter((link) => kindOf(link) === 'unrated'),
    noEffect: links.filter((link) => kindOf(link) === 'no-effect'),
  }
}

/** Whether every link of a path is rated. */
export const isFullyRated = ({ unrated, noEffect }: RatedPath): boolean => unrated.length + noEffect.length === 0
