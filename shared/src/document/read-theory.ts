import type * as Y from 'yjs'
import type { Id, Theory, ThingKind } from '../model/index.js'
import { readDetails, thingFrom } from './read-thing.js'
import { resolved, resolvedDetails, type StoredTheory } from './resolve.js'
import { storedThings, type ThingOf } from './thing.js'

/**
 * The theory in a document, things in the order in which they were made. Never throws: what is odd reads as a default,
 * what dangles is left out.
 */
export function readTheory(doc: Y.Doc): Theory {
  const stored: StoredTheory = {
    elements: readAll(doc, 'elements'),
    links: readAll(doc, 'links'),
    bands: readAll(doc, 'bands'),
    groups: readAll(doc, 'groups'),
    indicators: readAll(doc, 'indicators'),
    assumptions: readAll(doc, 'assumptions'),
    evidence: readAll(doc, 'evidence'),
    actors: readAll(doc, 'actors'),
    judgements: readAll(doc, 'judgements'),
    passages: readAll(doc, 'passages'),
    frames: readAll(doc, 'frames'),
  }
  return {
    details: resolvedDetails(readDetails(doc), stored.bands),
    elements: resolveAll('elements', stored),
    links: resolveAll('links', stored),
    bands: resolveAll('bands', stored),
    groups: resolveAll('groups', stored),
    indicators: resolveAll('indicators', stored),
    assumptions: resolveAll('assumptions', stored),
    evidence: resolveAll('evidence', stored),
    actors: resolveAll('actors', stored),
    judgements: resolveAll('judgements', stored),
    passages: stored.passages,
    frames: resolveAll('frames', stored),
  }
}

/** Every thing of a kind as it is stored, in the order in which they were made. */
function readAll<K extends ThingKind>(doc: Y.Doc, kind: K): ReadonlyMap<Id, ThingOf[K]> {
  return new Map(storedThings(doc, kind).map(([id, map]) => [id, thingFrom(kind, id, map)]))
}

function resolveAll<K extends ThingKind>(kind: K, stored: StoredTheory): ReadonlyMap<Id, ThingOf[K]> {
  const things = new Map<Id, ThingOf[K]>()
  for (const [id, thing] of stored[kind]) {
    const shown = resolved(kind, thing, stored)
    if (shown !== null) things.set(id, shown)
  }
  return things
}
