import type { Id, Theory } from '../model/index.js'

/** Whether something that stands in the views has this id: a box, a link, a band or a group. */
export function standsIn({ elements, links, bands, groups }: Theory, id: Id): boolean {
  return elements.has(id) || links.has(id) || bands.has(id) || groups.has(id)
}
