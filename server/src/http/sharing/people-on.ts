import { bestRole, ROLE_OF_MEMBER, type Role } from '@throughline/shared/permissions'
import {
  type Caller,
  type Group,
  grantsOnDocument,
  groupGrantsOn,
  membersOf,
  organisationOf,
} from '../../access/index.js'
import {
  organisationNamed,
  organisationsOf,
  peopleInTeam,
  personWithId,
  teamNamed,
  teamsOf,
} from '../../accounts/index.js'
import { endOf, guestsIn, linkOf } from '../../sharing/index.js'
import type { ReadableRecords, Records } from '../../storage/index.js'

/** Somebody with a role on a document. */
export interface PersonOn {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  /** The organisation by which they have it; null: it was given to them. */
  readonly organisation: string | null
  readonly isCaller: boolean
}

/** An organisation or team with a role on a document; null: it could be given one. */
export interface GroupOn extends Group {
  readonly name: string
  readonly people: number
  readonly role: Role | null
}

/** Who has a role on a document: those it was given to first, then the organisation it belongs to. */
export async function peopleOn(records: Records, document: string, caller: Caller): Promise<readonly PersonOn[]> {
  const home = await organisationOf(records, document)
  const organisation = home === null ? null : await organisationNamed(records, home)
  const members = organisation === null ? [] : await membersOf(records, organisation.id)
  const granted = await grantsOnDocument(records, document)
  const ids = new Set([...granted, ...members].map(({ person }) => person))
  const people = await Promise.all(
    [...ids].map(async (id): Promise<readonly PersonOn[]> => {
      const person = await personWithId(records, id)
      if (person === null) return []
      const given = granted.find((each) => each.person === id)?.role ?? null
      const member = members.find((each) => each.person === id)
      const by = member === undefined ? null : ROLE_OF_MEMBER[member.role]
      const role = bestRole([given, by])
      if (role === null) return []
      const isGiven = role === given
      const isCaller = caller.kind === 'member' && caller.id === id
      const { name, email } = person
      return [{ id, name, email, role, organisation: isGiven ? null : (organisation?.name ?? null), isCaller }]
    }),
  )
  return people.flat()
}

/** Organisations and teams with a role on a document, and those that the caller is in, which could be given one. */
export async function groupsOn(records: Records, document: string, caller: Caller): Promise<readonly GroupOn[]> {
  const granted = await groupGrantsOn(records, document)
  const home = await organisationOf(records, document)
  const own: Group[] =
    caller.kind !== 'member'
      ? []
      : [
          ...(await organisationsOf(records, caller.id)).map(({ id }) => ({ kind: 'organisation', id }) as const),
          ...(await teamsOf(records, caller.id)).map((id) => ({ kind: 'team', id }) as const),
        ].filter(({ kind, id }) => kind === 'team' || id !== home)
  const groups = new Map(
    [...own, ...granted.map(({ group }) => group)].map((group) => [`${group.kind}:${group.id}`, group]),
  )
  const shown = await Promise.all(
    [...groups.values()].map(async (group) => {
      const named = await groupNamed(records, group)
      const role = granted.find((each) => each.group.kind === group.kind && each.group.id === group.id)?.role ?? null
      return named === null ? [] : [{ ...group, ...named, role }]
    }),
  )
  return shown.flat()
}

async function groupNamed(records: Records, { kind, id }: Group) {
  if (kind === 'organisation') {
    const found = await organisationNamed(records, id)
    return found === null ? null : { name: found.name, people: (await membersOf(records, id)).length }
  }
  const found = await teamNamed(records, id)
  return found === null ? null : { name: found.name, people: (await peopleInTeam(records, id)).length }
}

/** Guests who may do more on a document than the link that they came by lets everybody, while that link is open. */
export async function raisedGuests(records: Records, document: string) {
  const raised = new Map<string, { readonly id: string; readonly name: string; readonly role: Role }>()
  for (const { guest: id, name, role, link } of await guestsIn(records, document)) {
    const by = role === null ? null : await linkOf(records, link)
    if (role !== null && by !== null && endOf(by) === null) raised.set(id, { id, name, role })
  }
  return [...raised.values()]
}

/** Whether a document would be without an owner, were this person none. */
export async function isLastOwnerOf(records: ReadableRecords, document: string, person: string): Promise<boolean> {
  const owners = (await grantsOnDocument(records, document)).filter(({ role }) => role === 'own')
  if (!owners.some((each) => each.person === person) || owners.length > 1) return false
  return (await organisationOf(records, document)) === null
}
