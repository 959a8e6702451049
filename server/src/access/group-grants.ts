import { ROLES, type Role } from '@throughline/shared/permissions'
import * as z from 'zod'
import type { KeptRecord, NewRecord, Records } from '../storage/index.js'

/** An organisation or a team. */
export interface Group {
  readonly kind: 'organisation' | 'team'
  readonly id: string
}

/** What everybody in an organisation or a team is to one document. */
export interface GroupGrant {
  readonly document: string
  readonly group: Group
  readonly role: Role
}

const KIND = 'group-grant'
const groupGrant = z.object({
  document: z.string(),
  group: z.object({ kind: z.enum(['organisation', 'team']), id: z.string() }),
  role: z.enum(ROLES),
})

/** A grant as it is kept; in place of the one that the group had on the document. */
export function groupGrantRecord({ document, group, role }: GroupGrant): NewRecord {
  const value = { document, group, role }
  return { kind: KIND, id: idOf(document, group), value, keys: { document, group: nameOf(group) } }
}

/** What groups were given on a document. */
export async function groupGrantsOn(records: Records, document: string): Promise<readonly GroupGrant[]> {
  return (await records.find(KIND, 'document', document)).map(parsed)
}

/** What a group was given, on whatever document. */
export async function groupGrantsTo(records: Records, group: Group): Promise<readonly GroupGrant[]> {
  return (await records.find(KIND, 'group', nameOf(group))).map(parsed)
}

/** Takes a grant away; false where there was none. */
export function removeGroupGrant(records: Records, document: string, group: Group): Promise<boolean> {
  return records.remove(KIND, idOf(document, group))
}

function idOf(document: string, group: Group): string {
  return `${document}:${nameOf(group)}`
}

function nameOf({ kind, id }: Group): string {
  return `${kind}:${id}`
}

function parsed({ value }: KeptRecord): GroupGrant {
  return groupGrant.parse(value)
}
