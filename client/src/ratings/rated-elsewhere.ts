import type { Id, Link, ScaleId } from '@throughline/shared/model'

/** The links that are rated on another scale than the theory's, by that scale. */
export function ratedElsewhere(links: ReadonlyMap<Id, Link>, scale: ScaleId): ReadonlyMap<ScaleId, readonly Link[]> {
  const found = new Map<ScaleId, Link[]>()
  for (const link of links.values()) {
    if (link.rating === null || link.rating.scale === scale) continue
    const others = found.get(link.rating.scale)
    if (others === undefined) found.set(link.rating.scale, [link])
    else others.push(link)
  }
  return found
}
