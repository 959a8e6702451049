import type * as Y from 'yjs'
import type { Id, TheoryDetails, ThingKind } from '../model/index.js'
import type { Stored } from './field.js'
import { detailsFields, type FieldList, thingFields } from './fields.js'
import { textsIn } from './texts.js'
import { detailsIn, type StoredMap, storedThing, type ThingOf } from './thing.js'

/**
 * One thing as it is stored, whatever it refers to; undefined where there is none. Odd values read as their defaults.
 */
export function readThing<K extends ThingKind>(doc: Y.Doc, kind: K, id: Id): ThingOf[K] | undefined {
  const map = storedThing(doc, kind, id)
  return map === null ? undefined : thingFrom(kind, id, map)
}

/** The thing that a map holds. */
export function thingFrom<K extends ThingKind>(kind: K, id: Id, map: StoredMap): ThingOf[K] {
  // The list has every field of the kind, each read as what the kind's schema says it is.
  return readFields({ id }, thingFields[kind], map) as unknown as ThingOf[K]
}

/** What is said about the theory as a whole, as it is stored. */
export function readDetails(doc: Y.Doc): TheoryDetails {
  return readFields({}, detailsFields, detailsIn(doc)) as unknown as TheoryDetails
}

function readFields(into: Record<string, unknown>, fields: FieldList, map: StoredMap): Record<string, unknown> {
  const stored: Stored = { map, texts: textsIn(map) }
  for (const [name, field] of fields) into[name] = field.read(stored, name)
  return into
}
