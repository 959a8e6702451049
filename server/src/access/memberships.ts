import { ORGANISATION_ROLES, type OrganisationRole } from '@throughline/shared/permissions'
import * as z from 'zod'
import type { KeptRecord, NewRecord, ReadableRecords, RecordName } from '../storage/index.js'

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
    ...membershipName({ organisation, person }),
    value: { organisation, person, role },
    keys: { organisation, person },
  }
}

/** What a person is in an organisation; null where they are not in it. */
export async function membershipOf(
  records: ReadableRecords,
  organisation: string,
  person: string,
): Promise<Membership | null> {
  const found = await records.get(KIND, membershipName({ organisation, person }).id)
  return found === null ? null : parsed(found)
}

/** The memberships of a person, in the order in which they came. */
export async function membershipsOf(records: ReadableRecords, person: string): Promise<readonly Membership[]> {
  return (await records.find(KIND, 'person', person)).map(parsed)
}

/** Who is in an organisation, in the order in which they came. */
export async function membersOf(records: ReadableRecords, organisation: string): Promise<readonly Membership[]> {
  return (await records.find(KIND, 'organisation', organisation)).map(parsed)
}

/** Under what a membership is kept. */
export function membershipName({ organisation, person }: Omit<Membership, 'role'>): RecordName {
  return { kind: KIND, id: `${organisation}:${person}` }
}

function parsed({ value }: KeptRecord): Membership {
  return membership.parse(value)
}
