import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import { membershipOf, type Person } from '../../../access/index.js'
import { type MemberChange, type Organisation, organisationNamed, personWithId } from '../../../accounts/index.js'
import { accountRefusals } from '../../account-refusals.js'
import { personIn } from '../../accounts-in.js'
import type { Parts } from '../../parts.js'

/** An organisation, and who asks for it as what. */
export interface Asked {
  readonly organisation: Organisation
  readonly person: Person
  readonly isOwner: boolean
}

const params = z.looseObject({ organisation: z.string().max(64) })

/** The `:organisation` of a request. Throws 404 to whoever is not in it, as where there is none. */
export async function organisationIn(parts: Parts, request: FastifyRequest): Promise<Asked> {
  const person = await personIn(parts, request)
  const { records } = parts.storage
  const read = params.safeParse(request.params)
  const organisation = read.success ? await organisationNamed(records, read.data.organisation) : null
  const membership = organisation === null ? null : await membershipOf(records, organisation.id, person.id)
  if (organisation === null || membership === null) throw accountRefusals.noSuchOrganisation()
  return { organisation, person, isOwner: membership.role === 'owner' }
}

/** The same, for its owners; throws 403 to its other members. */
export async function ownOrganisationIn(parts: Parts, request: FastifyRequest): Promise<Asked> {
  const asked = await organisationIn(parts, request)
  if (!asked.isOwner) throw accountRefusals.notInOrganisation()
  return asked
}

/** The member that `:person` of a request names. Throws 404 where nobody of this id is in the organisation. */
export async function memberIn({ storage }: Parts, request: FastifyRequest, organisation: string): Promise<Person> {
  const read = z.looseObject({ person: z.string().max(64) }).safeParse(request.params)
  const membership = read.success ? await membershipOf(storage.records, organisation, read.data.person) : null
  const person = membership === null ? null : await personWithId(storage.records, membership.person)
  if (person === null) throw accountRefusals.noSuchMember()
  return person
}

/** Throws what came in the way of a change to who is in an organisation. */
export function throwUnlessDone(change: MemberChange): void {
  if (change === 'no such member') throw accountRefusals.noSuchMember()
  if (change === 'last owner') throw accountRefusals.lastOwner()
}
