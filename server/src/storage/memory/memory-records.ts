import { RecordTaken } from '../errors.js'
import type { KeptRecord, NewRecord, Records } from '../records.js'

interface Row extends Omit<KeptRecord, 'value'> {
  readonly json: string
  readonly keys: Readonly<Record<string, string>>
  readonly unique: Readonly<Record<string, string>>
}

/** What a memory store holds of records; outlives closing. */
export type MemoryRecordRows = Map<string, Row>

/** Records that live as long as their rows. */
export function memoryRecords(rows: MemoryRecordRows = new Map()): Records {
  const ofKind = (kind: string) => [...rows.values()].filter((row) => row.kind === kind)

  function isTaken({ kind, id, unique = {} }: NewRecord, others: Iterable<Row>): boolean {
    return [...others].some(
      (row) =>
        row.kind === kind && row.id !== id && Object.entries(unique).some(([key, value]) => row.unique[key] === value),
    )
  }

  return {
    async put(records) {
      const after = new Map(rows)
      for (const record of records) {
        const { kind, id, value, keys = {}, unique = {} } = record
        if (isTaken(record, after.values())) throw new RecordTaken(`another ${kind} has this ${Object.keys(unique)}`)
        after.set(rowId(kind, id), { kind, id, json: JSON.stringify(value), at: Date.now(), keys, unique })
      }
      for (const [id, row] of after) rows.set(id, row)
    },
    async get(kind, id) {
      const row = rows.get(rowId(kind, id))
      return row === undefined ? null : kept(row)
    },
    async find(kind, key, value, newest) {
      const found = ofKind(kind).filter(({ keys, unique }) => keys[key] === value || unique[key] === value)
      return (newest === undefined ? found : found.slice(Math.max(0, found.length - newest))).map(kept)
    },
    async all(kind) {
      return ofKind(kind).map(kept)
    },
    async remove(kind, id) {
      return rows.delete(rowId(kind, id))
    },
  }
}

function rowId(kind: string, id: string): string {
  return JSON.stringify([kind, id])
}

/** A value of its own for whoever reads, as from a disk. */
function kept({ kind, id, json, at }: Row): KeptRecord {
  return { kind, id, value: JSON.parse(json), at }
}
