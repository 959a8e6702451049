import { ROLES, type Role } from '@throughline/shared/permissions'
import * as z from 'zod'
import { changeRecords, type KeptRecord, type Records } from '../storage/index.js'
import { grantOf, grantRecord } from './grants.js'

/** A role on a document for an address that nobody has an account with yet. */
export interface DocumentInvitation {
  readonly document: string
  readonly email: string
  readonly role: Role
  /** ms since 1970. */
  readonly at: number
}

const KIND = 'document-invitation'
const invitation = z.object({ document: z.string(), email: z.string(), role: z.enum(ROLES) })

/** Keeps an invitation, in place of one to the same address. */
export function inviteToDocument(
  records: Records,
  { document, email, role }: Omit<DocumentInvitation, 'at'>,
): Promise<void> {
  const address = email.toLowerCase()
  const value = { document, email: address, role }
  return records.put([{ kind: KIND, id: idOf(document, address), value, keys: { document, email: address } }])
}

/** The invitations to a document that nobody has taken up. */
export async function invitationsOn(records: Records, document: string): Promise<readonly DocumentInvitation[]> {
  return (await records.find(KIND, 'document', document)).map(parsed)
}

/** Whether an address was invited to any document. */
export async function isInvited(records: Records, email: string): Promise<boolean> {
  return (await records.find(KIND, 'email', email.toLowerCase(), 1)).length > 0
}

/** Takes an invitation back; false where there was none. */
export function uninvite(records: Records, document: string, email: string): Promise<boolean> {
  return records.remove(KIND, idOf(document, email.toLowerCase()))
}

/** The invitations to an address. */
export async function documentInvitationsTo(records: Records, email: string): Promise<readonly DocumentInvitation[]> {
  return (await records.find(KIND, 'email', email.toLowerCase())).map(parsed)
}

/** Gives somebody who has shown that an address is theirs what it was invited to. */
export async function takeUpDocumentInvitations(
  records: Records,
  { id: person, email }: { readonly id: string; readonly email: string },
): Promise<void> {
  await changeRecords(records, async (draft) => {
    const invitations = await draft.find(KIND, 'email', email.toLowerCase())
    draft.remove(...invitations)
    for (const { document, role } of invitations.map(parsed)) {
      if ((await grantOf(draft, document, person)) === null) draft.put(grantRecord({ document, person, role }))
    }
  })
}

function idOf(document: string, email: string): string {
  return `${document}:${email}`
}

function parsed({ value, at }: KeptRecord): DocumentInvitation {
  return { ...invitation.parse(value), at }
}
