import * as z from 'zod'
import { membershipOf } from '../access/index.js'
import { changeRecords, type Records } from '../storage/index.js'
import { digest, newId, newToken } from './digest.js'

const HOURS_VALID = 24

/** A way to a new password for one person, once. */
export interface ResetLink {
  readonly person: string
  /** Whose owner made it; null: who looks after the server. */
  readonly organisation: string | null
  /** ms since 1970. */
  readonly until: number
}

const KIND = 'reset-link'
const resetLink = z.object({ person: z.string(), organisation: z.string().nullable(), until: z.number() })

/** Makes a link in place of those the person had, and the token that goes into it; of the token only a digest is kept. */
export async function createResetLink(
  records: Records,
  { person, organisation }: Omit<ResetLink, 'until'>,
): Promise<{ readonly token: string; readonly until: number }> {
  const token = newToken()
  const until = Date.now() + HOURS_VALID * 3600 * 1000
  const value = { person, organisation, until }
  await changeRecords(records, async (draft) => {
    draft.remove(...(await draft.find(KIND, 'person', person)))
    draft.put({ kind: KIND, id: newId(), value, keys: { person }, unique: { token: digest(token) } })
  })
  return { token, until }
}

/**
 * Uses a link up; null where there is none, it has run out, or the person has left the organisation whose owner made it.
 * Of several at once exactly one hears of it.
 */
export async function useResetLink(records: Records, token: string): Promise<ResetLink | null> {
  const [found] = await records.find(KIND, 'token', digest(token))
  if (found === undefined) return null
  const link = resetLink.parse(found.value)
  if (link.until <= Date.now() || !(await records.remove(KIND, found.id))) return null
  const { organisation, person } = link
  return organisation === null || (await membershipOf(records, organisation, person)) !== null ? link : null
}
