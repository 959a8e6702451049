import { ORGANISATION_ROLES, type OrganisationRole, ROLE_OF_MEMBER, ROLES } from '@throughline/shared/permissions'
import * as z from 'zod'
import { membershipOf, membershipRecord } from '../access/index.js'
import { changeRecords, type KeptRecord, type NewRecord, type Records, rewriteRecord } from '../storage/index.js'
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
  /** Who invites, as a name; empty where they have left. */
  readonly by: string
  readonly byId: string | null
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
  byId: z.string().nullable().default(null),
  until: z.number(),
})
/** With what is kept of its token; an older version, which knew no ids of inviters, kept it as a key alone. */
const keptInvitation = invitation.extend({ token: z.string() })

/** Makes an invitation, and the token that goes into its link; of the token only a digest is kept. */
export async function createInvitation(
  records: Records,
  wanted: Pick<Invitation, 'organisation' | 'role' | 'email' | 'isSent' | 'by' | 'byId'>,
): Promise<{ readonly made: Invitation; readonly token: string }> {
  const token = newToken()
  const email = wanted.email?.toLowerCase() ?? null
  const made = { ...wanted, email, id: newId(), until: Date.now() + VALID_MS }
  await records.put([recordOf(made, digest(token))])
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

/** Takes the name of whoever invited off their invitations, which still stand. */
export async function forgetInviter(records: Records, person: string): Promise<void> {
  for (const name of await records.find(KIND, 'person', person)) {
    await rewriteRecord(records, name, ({ value }) => {
      const { token, ...made } = keptInvitation.parse(value)
      return recordOf({ ...made, by: '' }, token)
    })
  }
}

/** Takes away the invitations to an address, whose owner has left. */
export async function removeInvitationsTo(records: Records, email: string): Promise<void> {
  for (const { id } of await invitationsTo(records, email)) await records.remove(KIND, id)
}

function recordOf(made: Invitation, token: string): NewRecord {
  const { id, organisation, email, byId } = made
  const keys = { organisation, ...(email === null ? {} : { email }), ...(byId === null ? {} : { person: byId }) }
  return { kind: KIND, id, value: { ...made, token }, keys, unique: { token } }
}

function rank(role: OrganisationRole): number {
  return ROLES.indexOf(ROLE_OF_MEMBER[role])
}

function valid({ value }: KeptRecord): Invitation[] {
  const parsed = invitation.parse(value)
  return parsed.until > Date.now() ? [parsed] : []
}
