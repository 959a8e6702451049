import type { IncomingHttpHeaders } from 'node:http'
import { bestRole, may, ROLE_OF_MEMBER, type Role } from '@throughline/shared/permissions'
import type { Records } from '../storage/index.js'
import type { Access } from './access.js'
import { belongingRecord, documentsOf, organisationOf } from './belongings.js'
import { grantOf, grantRecord, grantsOfPerson } from './grants.js'
import { type Group, groupGrantsOn, groupGrantsTo } from './group-grants.js'
import { type Membership, membershipOf, membershipsOf } from './memberships.js'

/** Somebody who has signed in. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
}

interface AccountsAccessOptions {
  readonly records: Records
  /** Who has signed in with the cookies in these headers; null: nobody. */
  readonly personOf: (headers: IncomingHttpHeaders) => Promise<Person | null>
  /** The ids of the teams somebody is in. */
  readonly teamsOf: (records: Records, person: string) => Promise<readonly string[]>
}

/**
 * `AUTH=accounts`: whoever made a document owns it, as do the owners of the organisation it belongs to; its other members
 * are to it what they are in the organisation. People, teams and other organisations can be given a role as well.
 */
export function accountsAccess({ records, personOf, teamsOf }: AccountsAccessOptions): Access {
  return {
    async callerOf(headers) {
      const person = await personOf(headers)
      return person === null ? { kind: 'stranger' } : { kind: 'member', ...person }
    },
    async roleOf(caller, document) {
      if (caller.kind !== 'member') return null
      const grant = await grantOf(records, document, caller.id)
      const organisation = await organisationOf(records, document)
      const membership = organisation === null ? null : await membershipOf(records, organisation, caller.id)
      return bestRole([grant?.role ?? null, roleIn(membership), await roleByGroups(document, caller.id)])
    },
    endFor: async () => null,
    async rolesOf(caller) {
      const roles = new Map<string, Role>()
      if (caller.kind !== 'member') return roles
      const add = (document: string, role: Role | null) => {
        const best = bestRole([roles.get(document) ?? null, role])
        if (best !== null) roles.set(document, best)
      }
      for (const { document, role } of await grantsOfPerson(records, caller.id)) add(document, role)
      for (const membership of await membershipsOf(records, caller.id)) {
        for (const document of await documentsOf(records, membership.organisation)) add(document, roleIn(membership))
      }
      for (const group of await groupsOf(caller.id)) {
        for (const { document, role } of await groupGrantsTo(records, group)) add(document, role)
      }
      return roles
    },
    async madeBy(caller, document, organisation) {
      if (caller.kind !== 'member') return false
      const memberships = await membershipsOf(records, caller.id)
      const home = memberships.find(
        (each) =>
          may(ROLE_OF_MEMBER[each.role], 'edit') && (organisation === undefined || each.organisation === organisation),
      )
      if (organisation !== undefined && home === undefined) return false
      await records.put([
        grantRecord({ document, person: caller.id, role: 'own' }),
        ...(home === undefined ? [] : [belongingRecord(document, home.organisation)]),
      ])
      return true
    },
  }

  async function roleByGroups(document: string, person: string): Promise<Role | null> {
    const grants = await groupGrantsOn(records, document)
    if (grants.length === 0) return null
    const theirs = await groupsOf(person)
    const isTheirs = (group: Group) => theirs.some(({ kind, id }) => kind === group.kind && id === group.id)
    return bestRole(grants.flatMap(({ group, role }) => (isTheirs(group) ? [role] : [])))
  }

  async function groupsOf(person: string): Promise<readonly Group[]> {
    const [memberships, teams] = await Promise.all([membershipsOf(records, person), teamsOf(records, person)])
    return [
      ...memberships.map(({ organisation }) => ({ kind: 'organisation', id: organisation }) as const),
      ...teams.map((id) => ({ kind: 'team', id }) as const),
    ]
  }
}

function roleIn(membership: Membership | null): Role | null {
  return membership === null ? null : ROLE_OF_MEMBER[membership.role]
}
