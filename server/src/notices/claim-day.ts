import { randomUUID } from 'node:crypto'
import { type Records, RecordTaken } from '../storage/index.js'
import type { Preferences } from './preferences.js'

const KIND = 'digest'
const MONDAY = 1

/** Whether somebody's digest goes out on this day, by the server's clock. */
export function isDigestDay(digest: Preferences['digest'], day: Date): boolean {
  return digest === 'daily' || (digest === 'weekly' && day.getDay() === MONDAY)
}

/** Takes a person's digest of a day upon oneself: of all processes exactly one hears true, and however often one asks. */
export async function claimDay(records: Records, person: string, day: Date): Promise<boolean> {
  const date = `${day.getFullYear()}-${day.getMonth() + 1}-${day.getDate()}`
  const unique = { day: `${person}/${date}` }
  const before = await records.find(KIND, 'person', person)
  try {
    await records.put([{ kind: KIND, id: randomUUID(), value: { date }, keys: { person }, unique }])
  } catch (error) {
    if (error instanceof RecordTaken) return false
    throw error
  }
  // Only today's is of use.
  for (const { id } of before) await records.remove(KIND, id)
  return true
}
