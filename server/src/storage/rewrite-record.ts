import { changeRecords } from './change-records.js'
import type { KeptRecord, NewRecord, RecordName, Records } from './records.js'

/** Puts something else in place of a record, made of what is kept then; null leaves it, and one that is gone stays so. */
export function rewriteRecord(
  records: Records,
  { kind, id }: RecordName,
  rewrite: (kept: KeptRecord) => NewRecord | null,
): Promise<void> {
  return changeRecords(records, async (draft) => {
    const kept = await draft.get(kind, id)
    const made = kept === null ? null : rewrite(kept)
    if (made !== null) draft.put(made)
  })
}
