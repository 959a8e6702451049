import type { RecordKind } from '@throughline/shared/commands'
import type { ThingOf } from '@throughline/shared/document'
import type { Id, Theory } from '@throughline/shared/model'

type AnyRecord = ThingOf[RecordKind]

const kept = new WeakMap<ReadonlyMap<Id, AnyRecord>, ReadonlyMap<Id, readonly AnyRecord[]>>()

/** The records of a kind that are on a thing, in the order in which they were made. */
export function recordsOn(theory: Theory, kind: RecordKind, id: Id): readonly AnyRecord[] {
  const records: ReadonlyMap<Id, AnyRecord> = theory[kind]
  // Maps keep their identity until something in them changes, so each is gone through once.
  const index = kept.get(records) ?? indexed(records)
  kept.set(records, index)
  return index.get(id) ?? []
}

function indexed(records: ReadonlyMap<Id, AnyRecord>): ReadonlyMap<Id, readonly AnyRecord[]> {
  const index = new Map<Id, AnyRecord[]>()
  for (const record of records.values()) {
    for (const id of new Set(record.on)) {
      const there = index.get(id)
      if (there === undefined) index.set(id, [record])
      else there.push(record)
    }
  }
  return index
}
