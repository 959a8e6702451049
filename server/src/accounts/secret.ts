import * as z from 'zod'
import { type Records, RecordTaken } from '../storage/index.js'
import { newToken } from './digest.js'

const KIND = 'secret'
const ID = 'signing'

/** The secret of the settings, or the one that was drawn when the store was new; the same for all servers of a store. */
export async function signingSecret(records: Records, fromSettings: string | null): Promise<string> {
  if (fromSettings !== null) return fromSettings
  const kept = await keptSecret(records)
  if (kept !== null) return kept
  try {
    await records.put([{ kind: KIND, id: newToken(), value: newToken(), unique: { purpose: ID } }])
  } catch (error) {
    // Another server of the same store was a moment earlier.
    if (!(error instanceof RecordTaken)) throw error
  }
  const drawn = await keptSecret(records)
  if (drawn === null) throw new Error('the signing secret that was drawn is not in the store')
  return drawn
}

async function keptSecret(records: Records): Promise<string | null> {
  const [found] = await records.find(KIND, 'purpose', ID)
  return found === undefined ? null : z.string().parse(found.value)
}
