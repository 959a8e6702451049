import type { Id, Theory } from '@throughline/shared/model'

const known = new WeakMap<Theory, { readonly hidden: ReadonlySet<Id>; readonly rest: Theory }>()

/** A theory without some of its boxes, groups and links; the same one where there are none to leave out. */
export function withoutThings(theory: Theory, hidden: ReadonlySet<Id>): Theory {
  if (hidden.size === 0) return theory
  const before = known.get(theory)
  if (before?.hidden === hidden) return before.rest
  const without = <Thing>(things: ReadonlyMap<Id, Thing>): ReadonlyMap<Id, Thing> =>
    new Map([...things].filter(([id]) => !hidden.has(id)))
  const { elements, links, groups } = theory
  const rest = { ...theory, elements: without(elements), links: without(links), groups: without(groups) }
  known.set(theory, { hidden, rest })
  return rest
}
