import type { StoredTexts } from './texts.js'
import type { StoredMap } from './thing.js'

/** How one field of a thing is kept in the thing's map. */
export interface Field<Value> {
  /** Its value; the field's default where nothing, or nothing that makes sense, is stored. Never throws. */
  read(stored: Stored, key: string): Value
  /** Fills the field of a thing that is being made. */
  create(map: StoredMap, key: string, value: Value, language: string): void
  /** Makes an existing thing's field this, with the smallest change. */
  change(map: StoredMap, key: string, value: Value): void
}

/** A thing's map, with the texts in it already sorted out. */
export interface Stored {
  readonly map: StoredMap
  readonly texts: StoredTexts
}
