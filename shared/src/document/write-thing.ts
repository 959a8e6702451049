import * as Y from 'yjs'
import type * as z from 'zod/mini'
import { detailsSchema, type Id, type TheoryDetails, type ThingKind } from '../model/index.js'
import { detailsFields, type FieldList, thingFields, thingSchemas } from './fields.js'
import { detailsIn, type FieldsOf, type StoredMap, storedThing, type ThingOf, thingsIn } from './thing.js'

/** Keeps a new thing. Ids are never used twice: RangeError where the id is taken. */
export function createThing<K extends ThingKind>(doc: Y.Doc, kind: K, thing: ThingOf[K], mainLanguage: string): void {
  const things = thingsIn(doc, kind)
  if (things.has(thing.id)) throw new RangeError(`${kind} ${thing.id} is there already`)
  const map = new Y.Map<unknown>()
  things.set(thing.id, map)
  for (const [key, field] of thingFields[kind]) field.create(map, key, Reflect.get(thing, key), mainLanguage)
}

/** Changes fields of a thing; does nothing where the thing is gone. Throws RangeError for a value that a field cannot have. */
export function changeThing<K extends ThingKind>(doc: Y.Doc, kind: K, id: Id, fields: FieldsOf<K>): void {
  const map = storedThing(doc, kind, id)
  if (map === null) return
  checkFields(kind, thingSchemas[kind].shape, fields)
  changeFields(thingFields[kind], map, fields)
}

/** Changes fields of the theory as a whole. Throws RangeError for a value that a field cannot have. */
export function changeStoredDetails(doc: Y.Doc, fields: Partial<TheoryDetails>): void {
  checkFields('details', detailsSchema.shape, fields)
  changeFields(detailsFields, detailsIn(doc), fields)
}

/** Makes one field of a thing, or of the theory as a whole, this. Throws RangeError for a value that it cannot have. */
export function changeField(
  doc: Y.Doc,
  { kind, id, field }: { readonly kind: ThingKind | 'details'; readonly id: Id; readonly field: string },
  value: unknown,
): void {
  const map = kind === 'details' ? detailsIn(doc) : storedThing(doc, kind, id)
  if (map === null) return
  const [fields, schema] = kind === 'details' ? [detailsFields, detailsSchema] : [thingFields[kind], thingSchemas[kind]]
  checkFields(kind, schema.shape, { [field]: value })
  fields.find(([name]) => name === field)?.[1].change(map, field, value)
}

/** Says everything about the theory as a whole that is not a default. */
export function createDetails(doc: Y.Doc, details: TheoryDetails): void {
  const [mainLanguage = 'en'] = details.languages
  const map = detailsIn(doc)
  for (const [key, field] of detailsFields) field.create(map, key, Reflect.get(details, key), mainLanguage)
}

/** Deletes a thing, and nothing else. */
export function removeThing(doc: Y.Doc, kind: ThingKind, id: Id): void {
  const things = thingsIn(doc, kind)
  if (things.has(id)) things.delete(id)
}

/** Throws RangeError with the value where one of the fields cannot be that. */
function checkFields(
  of: string,
  shape: Readonly<Record<string, z.ZodMiniType>>,
  fields: Readonly<Record<string, unknown>>,
): void {
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (schema === undefined) throw new RangeError(`${of} have no ${key}`)
    if (!schema.safeParse(value).success) throw new RangeError(`${key} of ${of} cannot be ${shown(value)}`)
  }
}

function changeFields(fields: FieldList, map: StoredMap, wanted: object): void {
  for (const [name, field] of fields) {
    const value: unknown = Reflect.get(wanted, name)
    if (value !== undefined) field.change(map, name, value)
  }
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'number' ? String(part) : part))
}
