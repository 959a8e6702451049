import { changeRecords, type Records } from '../storage/index.js'
import { digest, newToken } from './digest.js'

const KIND = 'first-link'
const keys = { purpose: 'first owner' }

/**
 * A token for the link by which the first owner makes their account; null once there is an account. One is drawn at each
 * start, and each works until one was used: only digests are kept, so an earlier one could not be printed again.
 */
export async function firstOwnerToken(records: Records): Promise<string | null> {
  if (await hasPeople(records)) return null
  const token = newToken()
  await records.put([{ kind: KIND, id: digest(token), value: null, keys }])
  return token
}

/** Whether a token may still make the first owner. */
export async function isFirstOwnerToken(records: Records, token: string): Promise<boolean> {
  return (await records.get(KIND, digest(token))) !== null && !(await hasPeople(records))
}

/** Uses a token up, and all others with it; false where it was already. Of several at once exactly one hears true. */
export async function useFirstOwnerToken(records: Records, token: string): Promise<boolean> {
  if (!(await isFirstOwnerToken(records, token))) return false
  return changeRecords(records, async (draft) => {
    const found = await draft.get(KIND, digest(token))
    if (found === null) return false
    draft.remove(found, ...(await draft.find(KIND, 'purpose', keys.purpose)))
    return true
  })
}

async function hasPeople(records: Records): Promise<boolean> {
  return (await records.all('auth.user')).length > 0
}
