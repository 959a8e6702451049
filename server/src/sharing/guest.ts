import * as z from 'zod'
import { digest, newId, newToken } from '../accounts/index.js'
import {
  changeRecords,
  type Draft,
  type KeptRecord,
  type NewRecord,
  type ReadableRecords,
  type Records,
} from '../storage/index.js'
import { LINK_ROLES, type LinkRole, type ShareLink } from './share-link.js'

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
  /** What an owner has let them do besides; null: what the link lets everybody do. */
  role: z.enum(LINK_ROLES).nullable().default(null),
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
  await changeRecords(records, async (draft) => {
    const known = await guestsWith(draft, session)
    // Who comes by the same link once more may do what they were let do.
    const role = known.find((each) => each.link === link)?.role ?? null
    const guestId = known[0]?.guest ?? newId()
    draft.put(recordOf({ guest: guestId, name, person, link, document, session: digest(session), role }))
  })
  return session
}

/** Forgets that a guest came by a link: their browser is let in no more. */
export async function removeGuest(records: Records, { guest: id, link }: Guest): Promise<void> {
  await records.remove(KIND, `${id}:${link}`)
}

/** What a browser has joined with this secret in its cookie. */
export async function guestsWith(records: ReadableRecords, session: string): Promise<readonly Guest[]> {
  return (await records.find(KIND, 'session', digest(session))).map(parsed)
}

/** Lets a guest do more on a document than their link lets everybody, or no more again (null); false: they never came. */
export async function raiseGuest(
  draft: Draft,
  { guest: id, document }: Pick<Guest, 'guest' | 'document'>,
  role: LinkRole | null,
): Promise<boolean> {
  const theirs = (await guestsIn(draft, document)).filter((each) => each.guest === id)
  draft.put(...theirs.map((each) => recordOf({ ...each, role })))
  return theirs.length > 0
}

/** Who came to a document by links. */
export async function guestsIn(records: ReadableRecords, document: string): Promise<readonly Guest[]> {
  return (await records.find(KIND, 'document', document)).map(parsed)
}

/** Who came by a link. */
export async function guestsOf(records: Records, link: string): Promise<readonly Guest[]> {
  return (await records.find(KIND, 'link', link)).map(parsed)
}

function recordOf({ guest: id, name, person, link, document, session, role }: Omit<Guest, 'at'>): NewRecord {
  const value = { guest: id, name, person, link, document, session, role }
  const keys = { document, link, session, ...(person === null ? {} : { person }) }
  return { kind: KIND, id: `${id}:${link}`, value, keys }
}

function parsed({ value, at }: KeptRecord): Guest {
  return { ...guest.parse(value), at }
}
