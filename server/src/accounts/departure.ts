import {
  belongingName,
  documentInvitationsTo,
  documentsOf,
  grantsOfPerson,
  grantsOnDocument,
  membershipName,
  membershipsOf,
  membersOf,
  organisationOf,
  type Person,
  uninvite,
} from '../access/index.js'
import { changeRecords, type ReadableRecords, type Records } from '../storage/index.js'
import { removeInvitationsTo } from './invitations.js'
import { isLastOwner } from './leaving.js'
import { type Organisation, organisationName, organisationNamed } from './organisations.js'
import { hasConfirmedAddress } from './people.js'
import { removePersonalRecords } from './personal-records.js'
import { leaveTeams } from './teams.js'

/** What somebody's going would mean. */
export interface Departure {
  /** Where other people would be left without an owner: they must be given one first. */
  readonly needOwner: readonly Organisation[]
  /** Where nobody else is: these go too. */
  readonly alone: readonly Organisation[]
  /** Ids of documents that nobody else owns: these go into the bin. */
  readonly documents: readonly string[]
}

/** What it would mean if somebody's account were deleted now. Other documents stay, and so do organisations with others in them. */
export async function departureOf(records: ReadableRecords, person: string): Promise<Departure> {
  const needOwner: Organisation[] = []
  const alone: Organisation[] = []
  for (const membership of await membershipsOf(records, person)) {
    const organisation = await organisationNamed(records, membership.organisation)
    if (organisation === null || !(await isLastOwner(records, membership))) continue
    const isAlone = (await membersOf(records, organisation.id)).every((each) => each.person === person)
    if (isAlone) alone.push(organisation)
    else needOwner.push(organisation)
  }
  const gone = new Set(alone.map(({ id }) => id))
  const theirs = (await grantsOfPerson(records, person)).filter(({ role }) => role === 'own')
  const candidates = new Set(theirs.map(({ document }) => document))
  for (const { id } of alone) for (const document of await documentsOf(records, id)) candidates.add(document)
  const documents: string[] = []
  for (const document of candidates) {
    const organisation = await organisationOf(records, document)
    const hasOrganisation = organisation !== null && !gone.has(organisation)
    const grants = await grantsOnDocument(records, document)
    const hasOwner = grants.some((grant) => grant.role === 'own' && grant.person !== person)
    if (!hasOrganisation && !hasOwner) documents.push(document)
  }
  return { needOwner, alone, documents }
}

/**
 * Takes somebody out of everything they are in, and what is only theirs away, before their account goes. False, and nothing
 * is done, where other people would be left without an owner.
 */
export async function depart(records: Records, { id: person, email }: Person): Promise<boolean> {
  // Of others, as long as nobody has shown that the address is theirs.
  const isProven = await hasConfirmedAddress(records, person)
  const hasLeft = await changeRecords(records, async (draft) => {
    const memberships = await membershipsOf(draft, person)
    const ends: string[] = []
    for (const membership of memberships) {
      if (!(await isLastOwner(draft, membership))) continue
      const { organisation } = membership
      if ((await membersOf(draft, organisation)).some((each) => each.person !== person)) return false
      ends.push(organisation)
    }
    draft.remove(...memberships.map(membershipName), ...ends.map(organisationName))
    for (const organisation of ends) draft.remove(...(await documentsOf(draft, organisation)).map(belongingName))
    await leaveTeams(draft, person)
    return true
  })
  if (!hasLeft) return false
  await removePersonalRecords(records, person)
  if (!isProven) return true
  await removeInvitationsTo(records, email)
  for (const { document } of await documentInvitationsTo(records, email)) await uninvite(records, document, email)
  return true
}
