import * as z from 'zod'
import { digest, newId, newToken } from '../accounts/index.js'
import type { KeptRecord, Records } from '../storage/index.js'
import type { ShareLink } from './share-link.js'

const guest = z.object({
  /** The same for all links that one browser came by. */
  guest: z.string(),
  name: z.string(),
  link: z.string(),
  document: z.string(),
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
  { name, session = newToken() }: { readonly name: string; readonly session?: string | undefined },
): Promise<string> {
  const known = await guestsWith(records, session)
  const value = { guest: known[0]?.guest ?? newId(), name, link, document, session: digest(session) }
  await records.put([
    { kind: KIND, id: `${value.guest}:${link}`, value, keys: { document, link, session: value.session } },
  ])
  return session
}

/** Notes that a guest is there again. */
export async function noteVisit(records: Records, { at: _, ...value }: Guest): Promise<void> {
  const { guest: id, document, link, session } = value
  await records.put([{ kind: KIND, id: `${id}:${link}`, value, keys: { document, link, session } }])
}

/** What a browser has joined with this secret in its cookie. */
export async function guestsWith(records: Records, session: string): Promise<readonly Guest[]> {
  return (await records.find(KIND, 'session', digest(session))).map(parsed)
}

/** Who came by a link. */
export async function guestsOf(records: Records, link: string): Promise<readonly Guest[]> {
  return (await records.find(KIND, 'link', link)).map(parsed)
}

function parsed({ value, at }: KeptRecord): Guest {
  return { ...guest.parse(value), at }
}
