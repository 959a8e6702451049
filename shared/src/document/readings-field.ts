import * as Y from 'yjs'
import * as z from 'zod/mini'
import { type Id, quantitySchema, type Reading } from '../model/index.js'
import type { Field, Stored } from './field.js'
import { isStoredMap, madeAt, madeBefore, type StoredMap } from './thing.js'
import { valueField } from './value-field.js'

const date = valueField(z.string(), '')
const value = valueField(quantitySchema, null)
const note = valueField(z.string(), '')
const NO_TEXTS = new Map()
const NONE: readonly Reading[] = []

/** An indicator's measurements: a map each, in the order in which they were added. */
export const readingsField: Field<readonly Reading[]> = {
  read: ({ map }, key) => readingsIn(map.get(key)),
  create(map, key, readings) {
    const kept = new Y.Map<unknown>()
    map.set(key, kept)
    for (const reading of readings) addReading(kept, reading)
  },
  change(map, key, wanted) {
    const kept = map.get(key)
    if (isStoredMap(kept)) changeReadings(kept, wanted)
    else this.create(map, key, wanted, '')
  },
}

function readingsIn(kept: unknown): readonly Reading[] {
  if (!isStoredMap(kept) || kept.size === 0) return NONE
  const found: [Id, StoredMap][] = []
  kept.forEach((stored, id) => {
    if (isStoredMap(stored) && id !== '') found.push([id, stored])
  })
  return found.sort(([, a], [, b]) => madeBefore(madeAt(a), madeAt(b))).map(([id, stored]) => readingIn(id, stored))
}

function readingIn(id: Id, map: StoredMap): Reading {
  const stored: Stored = { map, texts: NO_TEXTS }
  return {
    id,
    date: date.read(stored, 'date'),
    value: value.read(stored, 'value'),
    note: note.read(stored, 'note'),
  }
}

function addReading(kept: StoredMap, reading: Reading): void {
  const map = new Y.Map<unknown>()
  kept.set(reading.id, map)
  date.create(map, 'date', reading.date, '')
  value.create(map, 'value', reading.value, '')
  note.create(map, 'note', reading.note, '')
}

function changeReadings(kept: StoredMap, wanted: readonly Reading[]): void {
  const ids = new Set(wanted.map(({ id }) => id))
  for (const id of [...kept.keys()]) if (!ids.has(id)) kept.delete(id)
  for (const reading of wanted) {
    const map = kept.get(reading.id)
    if (!isStoredMap(map)) {
      addReading(kept, reading)
      continue
    }
    date.change(map, 'date', reading.date)
    value.change(map, 'value', reading.value)
    note.change(map, 'note', reading.note)
  }
}
