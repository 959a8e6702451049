import type { OrganisationRole } from '@throughline/shared/permissions'
import * as z from 'zod'
import { membershipRecord, membershipsOf } from '../access/index.js'
import type { KeptRecord, NewRecord, ReadableRecords, RecordName, Records } from '../storage/index.js'
import { newId } from './digest.js'

/** A Centre: people with roles, and the documents that belong to it. */
export interface Organisation {
  readonly id: string
  readonly name: string
}

/** An organisation, and what somebody is in it. */
export interface OwnOrganisation extends Organisation {
  readonly role: OrganisationRole
}

const KIND = 'organisation'
const organisation = z.object({ id: z.string(), name: z.string() })

/** Makes an organisation with its first owner. */
export async function createOrganisation(records: Records, name: string, owner: string): Promise<Organisation> {
  const made = { id: newId(), name }
  await records.put([
    organisationRecord(made),
    membershipRecord({ organisation: made.id, person: owner, role: 'owner' }),
  ])
  return made
}

/** An organisation as it is kept; in place of what it was. */
export function organisationRecord({ id, name }: Organisation): NewRecord {
  return { ...organisationName(id), value: { id, name } }
}

/** The organisation of this id; null where there is none. */
export async function organisationNamed(records: ReadableRecords, id: string): Promise<Organisation | null> {
  const found = await records.get(KIND, id)
  return found === null ? null : parsed(found)
}

/** Under what an organisation is kept. */
export function organisationName(id: string): RecordName {
  return { kind: KIND, id }
}

/** The organisations somebody is in, in the order in which they joined. */
export async function organisationsOf(records: Records, person: string): Promise<readonly OwnOrganisation[]> {
  const memberships = await membershipsOf(records, person)
  const found = await Promise.all(
    memberships.map(async ({ organisation: id, role }) => {
      const its = await organisationNamed(records, id)
      return its === null ? [] : [{ ...its, role }]
    }),
  )
  return found.flat()
}

function parsed({ value }: KeptRecord): Organisation {
  return organisation.parse(value)
}
