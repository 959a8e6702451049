import type { Link } from '../model/index.js'
import { supportOf } from './support.js'
import { weakestBy } from './weakest-link.js'
import type { Yardstick } from './yardstick.js'

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
  /** They are rated, and cannot be compared with the others: another scale, or one that does not rank. */
  readonly apart: Path
  /** What the rated ones are compared by. */
  readonly yardstick: Yardstick
}

/** What the evidence says of a path, by the yardstick of all the paths it is compared with. */
export function ratedPath(yardstick: Yardstick, links: Path): RatedPath {
  const kindOf = (link: Link) => supportOf(yardstick, link).kind
  return {
    links,
    weakest: weakestBy(yardstick, links),
    unrated: links.filter((link) => kindOf(link) === 'unrated'),
    noEffect: links.filter((link) => kindOf(link) === 'no-effect'),
    apart: links.filter((link) => kindOf(link) === 'apart'),
    yardstick,
  }
}

/** Whether every link of a path is rated, and can be compared with the others. */
export const isFullyRated = ({ unrated, noEffect, apart }: RatedPath): boolean =>
  unrated.length + noEffect.length + apart.length === 0
