import { ORGANISATION_ROLES, type OrganisationRole } from '@throughline/shared/permissions'
import * as z from 'zod'
import type { KeptRecord, NewRecord, Records } from '../storage/index.js'

/** What a person is in an organisation. */
export interface Membership {
  readonly organisation: string
  readonly person: string
  readonly role: OrganisationRole
}

const KIND = 'membership'
const membership = z.object({ organisation: z.string(), person: z.string(), role: z.enum(ORGANISATION_ROLES) })

/** A membership as it is kept; in place of the one that the person had in the organisation. */
export function membershipRecord({ organisation, person, role }: Membership): NewRecord {
  return {
    kind: KIND,
    id: idOf(organisation, person),
    value: { organisation, person, role },
    keys: { organisation, person },
  }
}

export async function membershipOf(records: Records, organisation: string, person: string): Promise<Membership | null> {
  const found = await records.get(KIND, idOf(organisation, person))
  return found === null ? null : parsed(found)
}

/** The memberships of a person, in the order in which they came. */
export async function membershipsOf(records: Records, person: string): Promise<readonly Membership[]> {
  return (await records.find(KIND, 'person', person)).map(parsed)
}

/** Who is in an organisation, in the order in which they came. */
export async function membersOf(records: Records, organisation: string): Promise<readonly Membership[]> {
  return (await records.find(KIND, 'organisation', organisation)).map(parsed)
}

/** Ends a membership; false where there was none. */
export function removeMembership(records: Records, organisation: string, person: string): Promise<boolean> {
  return records.remove(KIND, idOf(organisation, person))
}

function parsed({ value }: KeptRecord): Membership {
  return membership.parse(value)
}

function idOf(organisation: string, person: string): string {
  return `${organisation}:${person}`
}
