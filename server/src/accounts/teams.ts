import * as z from 'zod'
import { changeRecords, type Draft, type KeptRecord, type ReadableRecords, type Records } from '../storage/index.js'
import { newId } from './digest.js'

/** A named group of people of any organisations, which can be given a role on a document. */
export interface Team {
  readonly id: string
  readonly name: string
  /** Who looks after it: says who is in it. */
  readonly owner: string
}

const TEAM = 'team'
const MEMBER = 'team-member'
const team = z.object({ id: z.string(), name: z.string(), owner: z.string() })
const member = z.object({ team: z.string(), person: z.string() })

/** Makes a team, with its owner in it. */
export async function createTeam(records: Records, name: string, owner: string): Promise<Team> {
  const made = { id: newId(), name, owner }
  await records.put([teamRecord(made), memberRecord(made.id, owner)])
  return made
}

/** The team of this id; null where there is none. */
export async function teamNamed(records: ReadableRecords, id: string): Promise<Team | null> {
  const found = await records.get(TEAM, id)
  return found === null ? null : team.parse(found.value)
}

/** The ids of the teams somebody is in. */
export async function teamsOf(records: ReadableRecords, person: string): Promise<readonly string[]> {
  return (await records.find(MEMBER, 'person', person)).map((found) => parsed(found).team)
}

/** Who is in a team, in the order in which they came. */
export async function peopleInTeam(records: ReadableRecords, id: string): Promise<readonly string[]> {
  return (await records.find(MEMBER, 'team', id)).map((found) => parsed(found).person)
}

/** Takes somebody into a team; false where it has ended. */
export function addToTeam(records: Records, id: string, person: string): Promise<boolean> {
  return changeRecords(records, async (draft) => {
    if ((await teamNamed(draft, id)) === null) return false
    draft.put(memberRecord(id, person))
    return true
  })
}

/** Takes somebody out of a team; false where they are not in it. */
export function removeFromTeam(records: Records, id: string, person: string): Promise<boolean> {
  const { kind, id: member } = memberRecord(id, person)
  return records.remove(kind, member)
}

/** Ends a team: what it was given on documents goes with it. */
export function removeTeam(records: Records, id: string): Promise<void> {
  return changeRecords(records, (draft) => endTeam(draft, id))
}

/** Takes somebody out of all teams. Those they look after go to whoever has been in them longest, or end. */
export async function leaveTeams(draft: Draft, person: string): Promise<void> {
  for (const id of await teamsOf(draft, person)) {
    draft.remove(memberRecord(id, person))
    const its = await teamNamed(draft, id)
    if (its === null || its.owner !== person) continue
    const heir = (await peopleInTeam(draft, id)).find((each) => each !== person)
    if (heir === undefined) await endTeam(draft, id)
    else draft.put(teamRecord({ ...its, owner: heir }))
  }
}

async function endTeam(draft: Draft, id: string): Promise<void> {
  draft.remove({ kind: TEAM, id }, ...(await peopleInTeam(draft, id)).map((person) => memberRecord(id, person)))
}

function teamRecord({ id, name, owner }: Team) {
  return { kind: TEAM, id, value: { id, name, owner }, keys: { owner } }
}

function memberRecord(id: string, person: string) {
  return { kind: MEMBER, id: `${id}:${person}`, value: { team: id, person }, keys: { team: id, person } }
}

function parsed({ value }: KeptRecord) {
  return member.parse(value)
}
