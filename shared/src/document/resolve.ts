import { type Id, THING_KINDS, type Theory, type TheoryDetails, type ThingKind, WHOLE_THEORY } from '../model/index.js'
import type { ThingOf } from './thing.js'

/** Everything as it is stored: links may dangle, boxes may name bands that are gone. */
export type StoredTheory = { readonly [K in ThingKind]: ReadonlyMap<Id, ThingOf[K]> }

/**
 * A stored thing as the theory shows it, without what it says about things that are gone; null where it cannot stand
 * without them. It depends on nothing but what is stored, so it can be asked in any order.
 */
export function resolved<K extends ThingKind>(kind: K, thing: ThingOf[K], stored: StoredTheory): ThingOf[K] | null {
  return resolvers[kind](thing, stored)
}

/** What a thing names: when one of these comes or goes, the thing is to be resolved again. */
export function referencesOf<K extends ThingKind>(kind: K, thing: ThingOf[K]): readonly Id[] {
  return references[kind](thing)
}

/** Details without a ceiling at a band that is gone. */
export function resolvedDetails(details: TheoryDetails, bands: Theory['bands']): TheoryDetails {
  return details.ceiling === null || bands.has(details.ceiling) ? details : { ...details, ceiling: null }
}

type Resolvers = { readonly [K in ThingKind]: (thing: ThingOf[K], stored: StoredTheory) => ThingOf[K] | null }
type References = { readonly [K in ThingKind]: (thing: ThingOf[K]) => readonly Id[] }

const resolvers: Resolvers = {
  elements(element, { bands, groups }) {
    const band = element.band !== null && bands.has(element.band) ? element.band : null
    const group = element.group !== null && groups.has(element.group) ? element.group : null
    return band === element.band && group === element.group ? element : { ...element, band, group }
  },
  links: (link, stored) => (isAnchored(link, stored) ? link : null),
  bands: (band) => band,
  groups: (group) => group,
  indicators: withPresent,
  assumptions: withPresent,
  evidence: withPresent,
  actors: withPresent,
}

const references: References = {
  elements: ({ band, group }) => [band, group].filter((id) => id !== null),
  links: ({ from, to }) => [from, to],
  bands: () => [],
  groups: () => [],
  indicators: ({ on }) => on,
  assumptions: ({ on }) => on,
  evidence: ({ on }) => on,
  actors: ({ on }) => on,
}

/** Starts at a box and ends at one; a moderating link may end at a link that does, in turn, stand. */
function isAnchored(link: ThingOf['links'], stored: StoredTheory): boolean {
  const passed = new Set<Id>()
  let at = link
  for (;;) {
    if (passed.has(at.id) || !isBox(at.from, stored)) return false
    if (isBox(at.to, stored)) return true
    const end = at.kind === 'moderates' ? stored.links.get(at.to) : undefined
    if (end === undefined) return false
    passed.add(at.id)
    at = end
  }
}

function isBox(id: Id, { elements, groups }: StoredTheory): boolean {
  return elements.has(id) || groups.has(id)
}

function withPresent<T extends { readonly on: readonly Id[] }>(record: T, stored: StoredTheory): T {
  if (record.on.every((id) => isPresent(id, stored))) return record
  return { ...record, on: record.on.filter((id) => isPresent(id, stored)) }
}

function isPresent(id: Id, stored: StoredTheory): boolean {
  if (id === WHOLE_THEORY) return true
  const link = stored.links.get(id)
  if (link !== undefined && isAnchored(link, stored)) return true
  return THING_KINDS.some((kind) => kind !== 'links' && stored[kind].has(id))
}
