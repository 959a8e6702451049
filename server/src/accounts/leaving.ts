import type { OrganisationRole } from '@throughline/shared/permissions'
import {
  documentsOf,
  grantsOfPerson,
  type Membership,
  membershipOf,
  membershipRecord,
  membersOf,
  removeGrant,
  removeMembership,
} from '../access/index.js'
import type { Records } from '../storage/index.js'

/** What became of a change to who is in an organisation. */
export type MemberChange = 'done' | 'no such member' | 'last owner'

// Two owners who leave at the same moment must not both find the other still there.
let last: Promise<unknown> = Promise.resolve()

/** Gives a member another role; an organisation keeps an owner. */
export function changeRole(records: Records, { organisation, person, role }: Membership): Promise<MemberChange> {
  return inTurn(async () => {
    const before = await membershipOf(records, organisation, person)
    if (before === null) return 'no such member'
    if (role !== 'owner' && (await isLastOwner(records, before))) return 'last owner'
    await records.put([membershipRecord({ organisation, person, role })])
    return 'done'
  })
}

/** Ends a membership, and what the person was given on the organisation's documents or owned because they made them. */
export function endMembership(records: Records, organisation: string, person: string): Promise<MemberChange> {
  return inTurn(async () => {
    const before = await membershipOf(records, organisation, person)
    if (before === null) return 'no such member'
    if (await isLastOwner(records, before)) return 'last owner'
    await removeMembership(records, organisation, person)
    const its = new Set(await documentsOf(records, organisation))
    for (const { document } of await grantsOfPerson(records, person)) {
      if (its.has(document)) await removeGrant(records, document, person)
    }
    return 'done'
  })
}

/** Whether an organisation would be without an owner, were this not one. */
export async function isLastOwner(records: Records, { organisation, person, role }: Membership): Promise<boolean> {
  if (role !== 'owner') return false
  const owners = (await membersOf(records, organisation)).filter(
    (each) => each.role === ('owner' satisfies OrganisationRole),
  )
  return owners.every((each) => each.person === person)
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work)
  last = turn.catch(() => {})
  return turn
}
