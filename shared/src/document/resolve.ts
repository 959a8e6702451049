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
  elements(element, { bands, groups, elements }) {
    const band = present(element.band, bands)
    const group = present(element.group, groups)
    const within = present(element.within, elements)
    if (band === element.band && group === element.group && within === element.within) return element
    return { ...element, band, group, within }
  },
  links: (link, stored) => (isAnchored(link, stored) ? link : null),
  bands: withPresentMap,
  groups: withPresentMap,
  indicators: withPresent,
  assumptions: withPresent,
  evidence: withPresent,
  actors(actor, stored) {
    const shown = withPresent(actor, stored)
    if (shown.responsible.every((id) => isPresent(id, stored))) return shown
    return { ...shown, responsible: shown.responsible.filter((id) => isPresent(id, stored)) }
  },
  judgements: withAllPresent,
  passages: (passage) => passage,
  frames: withPresent,
}

const references: References = {
  elements: ({ band, group, within }) => [band, group, within].filter((id) => id !== null),
  links: ({ from, to }) => [from, to],
  bands: ({ within }) => (within === null ? [] : [within]),
  groups: ({ within }) => (within === null ? [] : [within]),
  indicators: ({ on }) => on,
  assumptions: ({ on }) => on,
  evidence: ({ on }) => on,
  actors: ({ on, responsible }) => [...on, ...responsible],
  judgements: ({ on }) => on,
  passages: () => [],
  frames: ({ on }) => on,
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

function present(id: Id | null, things: ReadonlyMap<Id, unknown>): Id | null {
  return id !== null && things.has(id) ? id : null
}

/** A band or group of a sub-model whose box is gone stands on the theory's own map: nothing is lost with the box. */
function withPresentMap<T extends { readonly within: Id | null }>(thing: T, { elements }: StoredTheory): T {
  return thing.within === null || elements.has(thing.within) ? thing : { ...thing, within: null }
}

function withPresent<T extends { readonly on: readonly Id[] }>(record: T, stored: StoredTheory): T {
  if (record.on.every((id) => isPresent(id, stored))) return record
  return { ...record, on: record.on.filter((id) => isPresent(id, stored)) }
}

/** Said about several things together, it is about none of them once one is gone. */
function withAllPresent<T extends { readonly on: readonly Id[] }>(judgement: T, stored: StoredTheory): T {
  return judgement.on.every((id) => isPresent(id, stored)) ? judgement : { ...judgement, on: [] }
}

function isPresent(id: Id, stored: StoredTheory): boolean {
  if (id === WHOLE_THEORY) return true
  const link = stored.links.get(id)
  if (link !== undefined && isAnchored(link, stored)) return true
  return THING_KINDS.some((kind) => kind !== 'links' && stored[kind].has(id))
}
