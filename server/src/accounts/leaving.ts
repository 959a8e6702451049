import type { OrganisationRole } from '@throughline/shared/permissions'
import {
  documentsOf,
  grantName,
  grantsOfPerson,
  type Membership,
  membershipName,
  membershipOf,
  membershipRecord,
  membersOf,
} from '../access/index.js'
import { changeRecords, type ReadableRecords, type Records } from '../storage/index.js'

/** What became of a change to who is in an organisation. */
export type MemberChange = 'done' | 'no such member' | 'last owner'

/** Gives a member another role; an organisation keeps an owner. */
export function changeRole(records: Records, { organisation, person, role }: Membership): Promise<MemberChange> {
  return changeRecords(records, async (draft) => {
    const before = await membershipOf(draft, organisation, person)
    if (before === null) return 'no such member'
    if (role !== 'owner' && (await isLastOwner(draft, before))) return 'last owner'
    draft.put(membershipRecord({ organisation, person, role }))
    return 'done'
  })
}

/** Ends a membership, and what the person was given on the organisation's documents or owned because they made them. */
export function endMembership(records: Records, organisation: string, person: string): Promise<MemberChange> {
  return changeRecords(records, async (draft) => {
    const before = await membershipOf(draft, organisation, person)
    if (before === null) return 'no such member'
    if (await isLastOwner(draft, before)) return 'last owner'
    draft.remove(membershipName(before))
    const its = new Set(await documentsOf(draft, organisation))
    const theirs = await grantsOfPerson(draft, person)
    draft.remove(...theirs.filter(({ document }) => its.has(document)).map(grantName))
    return 'done'
  })
}

/** Whether an organisation would be without an owner, were this not one. */
export async function isLastOwner(
  records: ReadableRecords,
  { organisation, person, role }: Membership,
): Promise<boolean> {
  if (role !== 'owner') return false
  const owners = (await membersOf(records, organisation)).filter(
    (each) => each.role === ('owner' satisfies OrganisationRole),
  )
  return owners.every((each) => each.person === person)
}
