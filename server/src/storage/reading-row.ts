import { canBeKept, recordPlace, type StoredRecord } from './record-row.js'
import type { Reading, RecordName } from './records.js'

/** A reading as it is compared with what is in the store. */
export interface ReadingRow {
  readonly kind: string
  readonly by:
    | { readonly id: string }
    | { readonly key: string; readonly value: string; readonly newest: number | undefined }
  readonly found: string
}

/** Readings as they are compared. What no record can be called is never there, so that nothing has to be looked up. */
export function readingRows(readings: readonly Reading[]): readonly ReadingRow[] {
  return readings.flatMap((reading): ReadingRow[] => {
    const { kind } = reading
    if ('id' in reading) {
      const { id, found } = reading
      const texts = found === null ? [] : [textOf(id, JSON.stringify(found.value))]
      return canBeKept(kind, id) ? [{ kind, by: { id }, found: foundText(texts) }] : []
    }
    const { key, value, newest, found } = reading
    const texts = found.map((each) => textOf(each.id, JSON.stringify(each.value)))
    return canBeKept(kind, key, value) ? [{ kind, by: { key, value, newest }, found: foundText(texts) }] : []
  })
}

/** Whether the records that are there now are those that were found. */
export function isStillSo({ found }: ReadingRow, now: readonly Pick<StoredRecord, 'id' | 'value'>[]): boolean {
  return found === foundText(now.map(({ id, value }) => textOf(id, value)))
}

/** The names under which something can be, once each. */
export function recordNames(names: readonly RecordName[]): readonly RecordName[] {
  const able = names.filter(({ kind, id }) => canBeKept(kind, id))
  return [...new Map(able.map(({ kind, id }) => [recordPlace(kind, id), { kind, id }])).values()]
}

function textOf(id: string, json: string): string {
  return JSON.stringify([id, json])
}

function foundText(texts: readonly string[]): string {
  return texts.join()
}
