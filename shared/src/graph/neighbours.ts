import type { Id, Theory } from '../model/index.js'
import { linksByEnd } from './links-by-end.js'

/** Along cause and time, or against it. */
export type Direction = 'downstream' | 'upstream'

/** What a thing is linked to, once each, in the order of the links. */
export function neighbours(theory: Pick<Theory, 'links'>, id: Id, direction: Direction): readonly Id[] {
  const links = linksByEnd(theory)
  const ends = direction === 'downstream' ? links.from(id).map(({ to }) => to) : links.to(id).map(({ from }) => from)
  return [...new Set(ends)]
}
