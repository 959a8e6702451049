import * as z from 'zod'
import type { Records } from '../storage/index.js'

const KIND = 'seen'
const schema = z.object({ at: z.number() })

/** When a person last said that they have seen everything, ms since 1970; null: never. */
export async function seenAt(records: Records, person: string): Promise<number | null> {
  const record = await records.get(KIND, person)
  return record === null ? null : schema.parse(record.value).at
}

/** Keeps when they said so, ms since 1970. */
export async function markSeen(records: Records, person: string, at: number): Promise<void> {
  await records.put([{ kind: KIND, id: person, value: { at }, keys: { person } }])
}
