import * as z from 'zod'
import type { AccessEnd } from '../access/index.js'
import { digest, newId, newToken } from '../accounts/index.js'
import {
  changeRecords,
  type KeptRecord,
  type NewRecord,
  type ReadableRecords,
  type Records,
  rewriteRecord,
} from '../storage/index.js'

/** What a link can make of whoever has it. */
export const LINK_ROLES = ['view', 'comment', 'edit'] as const
export type LinkRole = (typeof LINK_ROLES)[number]

const shareLink = z.object({
  id: z.string(),
  document: z.string(),
  role: z.enum(LINK_ROLES),
  /** What it is for; may be empty. */
  label: z.string(),
  /** Who made it, as a name; empty where they have left. */
  by: z.string(),
  byId: z.string().nullable().default(null),
  /** ms since 1970. */
  madeAt: z.number(),
  /** When it ends; null: never by itself. */
  until: z.number().nullable(),
  /** What is kept of its password; null: it has none. */
  password: z.string().nullable(),
  /** What is kept of its token. */
  token: z.string(),
  revoked: z.object({ by: z.string(), byId: z.string().nullable().default(null), at: z.number() }).nullable(),
})

/** A way into one document for whoever has its token. Revoked ones are kept, so that guests can be told who did it. */
export type ShareLink = z.infer<typeof shareLink>

/** What an owner says about a link. */
export type LinkWish = Pick<ShareLink, 'role' | 'label' | 'until' | 'password'>

const KIND = 'share-link'

/** Makes a link, and the token for its address, of which only a digest is kept. */
export async function makeLink(
  records: Records,
  wish: LinkWish & Pick<ShareLink, 'document' | 'by' | 'byId'>,
): Promise<{ readonly link: ShareLink; readonly token: string }> {
  const token = newToken()
  const link = { ...wish, id: newId(), madeAt: Date.now(), token: digest(token), revoked: null }
  await records.put([recordOf(link)])
  return { link, token }
}

/** Links on a document in the order in which they were made, ended ones too, those that were revoked not. */
export async function linksOn(records: Records, document: string): Promise<readonly ShareLink[]> {
  return (await records.find(KIND, 'document', document)).map(parsed).filter(({ revoked }) => revoked === null)
}

/** A link by its id, revoked or not. */
export async function linkOf(records: ReadableRecords, id: string): Promise<ShareLink | null> {
  const found = await records.get(KIND, id)
  return found === null ? null : parsed(found)
}

/** The link a token is of, revoked or not. */
export async function linkByToken(records: Records, token: string): Promise<ShareLink | null> {
  return (await records.find(KIND, 'token', digest(token))).map(parsed)[0] ?? null
}

/** Makes a link something else; null where it was revoked, which stays so. */
export function changeLink(
  records: Records,
  id: string,
  change: Partial<Omit<ShareLink, 'id' | 'document'>>,
): Promise<ShareLink | null> {
  return changeRecords(records, async (draft) => {
    const link = await linkOf(draft, id)
    if (link === null || link.revoked !== null) return null
    const changed = { ...link, ...change }
    draft.put(recordOf(changed))
    return changed
  })
}

/** Gives a link a new token; the address with the one before leads nowhere any more. null where it was revoked. */
export async function renewToken(records: Records, id: string): Promise<string | null> {
  const token = newToken()
  return (await changeLink(records, id, { token: digest(token) })) === null ? null : token
}

/** Takes the name of whoever made or revoked links off them. */
export async function forgetLinkMaker(records: Records, person: string): Promise<void> {
  for (const name of await records.all(KIND)) {
    const { byId: maker, revoked: ended } = parsed(name)
    if (maker !== person && ended?.byId !== person) continue
    await rewriteRecord(records, name, (kept) => {
      const { by, byId, revoked, ...link } = parsed(kept)
      const nameless = revoked?.byId === person ? { ...revoked, by: '' } : revoked
      return recordOf({ ...link, by: byId === person ? '' : by, byId, revoked: nameless })
    })
  }
}

/** null: whoever has it may come in. */
export function endOf({ label, by, until, revoked }: ShareLink, now = Date.now()): AccessEnd | null {
  if (revoked !== null) return { why: 'revoked', label, by: revoked.by, at: revoked.at }
  if (until !== null && until <= now) return { why: 'ended', label, by, at: until }
  return null
}

function recordOf(link: ShareLink): NewRecord {
  const keys = { document: link.document, ...(link.byId === null ? {} : { person: link.byId }) }
  return { kind: KIND, id: link.id, value: link, keys, unique: { token: link.token } }
}

function parsed({ value }: KeptRecord): ShareLink {
  return shareLink.parse(value)
}
