import * as z from 'zod'
import { digest, newId, newToken } from '../accounts/index.js'
import type { KeptRecord, NewRecord, Records } from '../storage/index.js'
import type { ShareLink } from './share-link.js'

const guest = z.object({
  /** The same for all links that one browser came by. */
  guest: z.string(),
  name: z.string(),
  link: z.string(),
  document: z.string(),
  /** Who came, where they had signed in. */
  person: z.string().nullable().default(null),
  /** What is kept of the secret in the cookie. */
  session: z.string(),
})

/** Somebody who came by a link, and the name they said. */
export type Guest = z.infer<typeof guest> & {
  /** When they last came, ms since 1970. */
  readonly at: number
}

const KIND = 'guest'

/**
 * Notes that somebody came by a link. `session` is the secret of the cookie they have, if any: what they joined before
 * stays open. Gives the secret for their cookie.
 */
export async function welcomeGuest(
  records: Records,
  { id: link, document }: ShareLink,
  { name, person, session = newToken() }: Pick<Guest, 'name' | 'person'> & { readonly session?: string | undefined },
): Promise<string> {
  const known = await guestsWith(records, session)
  const value = { guest: known[0]?.guest ?? newId(), name, person, link, document, session: digest(session) }
  await records.put([recordOf(value)])
  return session
}

/** Notes that a guest is there again. */
export async function noteVisit(records: Records, { at: _, ...value }: Guest): Promise<void> {
  await records.put([recordOf(value)])
}

/** Forgets that a guest came by a link: their browser is let in no more. */
export async function removeGuest(records: Records, { guest: id, link }: Guest): Promise<void> {
  await records.remove(KIND, `${id}:${link}`)
}

/** What a browser has joined with this secret in its cookie. */
export async function guestsWith(records: Records, session: string): Promise<readonly Guest[]> {
  return (await records.find(KIND, 'session', digest(session))).map(parsed)
}

/** Who came by a link. */
export async function guestsOf(records: Records, link: string): Promise<readonly Guest[]> {
  return (await records.find(KIND, 'link', link)).map(parsed)
}

function recordOf(value: Omit<Guest, 'at'>): NewRecord {
  const { guest: id, document, link, session, person } = value
  const keys = { document, link, session, ...(person === null ? {} : { person }) }
  return { kind: KIND, id: `${id}:${link}`, value, keys }
}

function parsed({ value, at }: KeptRecord): Guest {
  return { ...guest.parse(value), at }
}
