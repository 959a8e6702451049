import { ORGANISATION_ROLES, type OrganisationRole, ROLE_OF_MEMBER, ROLES } from '@throughline/shared/permissions'
import * as z from 'zod'
import { membershipOf, membershipRecord } from '../access/index.js'
import { changeRecords, type KeptRecord, type Records } from '../storage/index.js'
import { digest, newId, newToken } from './digest.js'
import { organisationNamed } from './organisations.js'

const DAY_MS = 24 * 3600 * 1000
const VALID_MS = 14 * DAY_MS

/** A way into an organisation, for one person, once. */
export interface Invitation {
  readonly id: string
  readonly organisation: string
  readonly role: OrganisationRole
  /** Whom it was sent to; null: whoever has the link. */
  readonly email: string | null
  /** The link went to the address and to nobody else: who has it reads what is sent there. */
  readonly isSent: boolean
  /** Who invites, as a name. */
  readonly by: string
  /** ms since 1970. */
  readonly until: number
}

const KIND = 'invitation'
const invitation = z.object({
  id: z.string(),
  organisation: z.string(),
  role: z.enum(ORGANISATION_ROLES),
  email: z.string().nullable(),
  isSent: z.boolean(),
  by: z.string(),
  until: z.number(),
})

/** Makes an invitation, and the token that goes into its link; of the token only a digest is kept. */
export async function createInvitation(
  records: Records,
  wanted: Pick<Invitation, 'organisation' | 'role' | 'email' | 'isSent' | 'by'>,
): Promise<{ readonly made: Invitation; readonly token: string }> {
  const token = newToken()
  const email = wanted.email?.toLowerCase() ?? null
  const made = { ...wanted, email, id: newId(), until: Date.now() + VALID_MS }
  const keys = { organisation: made.organisation, ...(email === null ? {} : { email }) }
  await records.put([{ kind: KIND, id: made.id, value: made, keys, unique: { token: digest(token) } }])
  return { made, token }
}

/** The invitation a token is of; null where there is none, or it has run out. */
export async function invitationByToken(records: Records, token: string): Promise<Invitation | null> {
  return (await records.find(KIND, 'token', digest(token))).flatMap(valid)[0] ?? null
}

/** Invitations that nobody has taken up yet. */
export async function invitationsOf(records: Records, organisation: string): Promise<readonly Invitation[]> {
  return (await records.find(KIND, 'organisation', organisation)).flatMap(valid)
}

/** Those sent to an address, in any organisation. */
export async function invitationsTo(records: Records, email: string): Promise<readonly Invitation[]> {
  return (await records.find(KIND, 'email', email.toLowerCase())).flatMap(valid)
}

/** Takes an invitation back; false where there is none of this id in the organisation. */
export async function removeInvitation(records: Records, organisation: string, id: string): Promise<boolean> {
  const found = await records.get(KIND, id)
  if (found === null || invitation.parse(found.value).organisation !== organisation) return false
  return records.remove(KIND, id)
}

/**
 * Uses an invitation up, and makes somebody a member as it says: both or neither. False where it was used or taken back, or
 * the organisation is gone. Who is a member already keeps what they are, unless it becomes more.
 */
export function takeUpInvitation(
  records: Records,
  { id, organisation, role }: Invitation,
  person: string,
): Promise<boolean> {
  return changeRecords(records, async (draft) => {
    const kept = await draft.get(KIND, id)
    if (kept === null || (await organisationNamed(draft, organisation)) === null) return false
    draft.remove(kept)
    const before = await membershipOf(draft, organisation, person)
    if (before === null || rank(role) > rank(before.role)) draft.put(membershipRecord({ organisation, person, role }))
    return true
  })
}

function rank(role: OrganisationRole): number {
  return ROLES.indexOf(ROLE_OF_MEMBER[role])
}

function valid({ value }: KeptRecord): Invitation[] {
  const parsed = invitation.parse(value)
  return parsed.until > Date.now() ? [parsed] : []
}
