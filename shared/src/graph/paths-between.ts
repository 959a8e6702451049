import type { Id, Link, Theory } from '../model/index.js'
import { linksByEnd } from './links-by-end.js'
import { upstreamOf } from './reach.js'

/** A way through the theory: its links in order. */
export type Path = readonly Link[]

/** There can be more ways through a theory than atoms in it. */
const MOST_PATHS = 1_000

/**
 * The ways from one thing to another that pass nothing twice, in the order of the links; the first `most` of them.
 * `feedback` is left out.
 */
export function pathsBetween(theory: Pick<Theory, 'links'>, from: Id, to: Id, most = MOST_PATHS): readonly Path[] {
  const links = linksByEnd(theory)
  // Only what leads to the end is entered, so that no time goes into ways that do not arrive.
  const leadsThere = new Set([...upstreamOf(theory, to), to])
  const paths: Path[] = []
  const passed = new Set<Id>([from])
  const way: Link[] = []
  walk(from)
  return paths

  function walk(at: Id): void {
    for (const link of links.from(at)) {
      if (paths.length >= most) return
      if (link.kind === 'feedback' || passed.has(link.to) || !leadsThere.has(link.to)) continue
      way.push(link)
      if (link.to === to) paths.push([...way])
      else {
        passed.add(link.to)
        walk(link.to)
        passed.delete(link.to)
      }
      way.pop()
    }
  }
}
