import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import { membershipsOf, type Person } from '../../../access/index.js'
import {
  addToTeam,
  createTeam,
  peopleInTeam,
  personProven,
  personWithId,
  removeFromTeam,
  removeTeam,
  type Team,
  teamNamed,
  teamsOf,
} from '../../../accounts/index.js'
import { accountRefusals } from '../../account-refusals.js'
import { personIn } from '../../accounts-in.js'
import type { Parts } from '../../parts.js'
import { bodyJson, bytes, checked, json, problem, route } from '../../route.js'
import { fields, MOST_BYTES } from './fields.js'

const named = z.strictObject({ name: fields.organisation })
const added = z.strictObject({ email: fields.email })
const person = z.object({ id: z.string(), name: z.string(), email: z.string() })
const team = z.object({ id: z.string(), name: z.string(), isOwner: z.boolean(), people: z.array(person) })
const params = z.looseObject({ team: z.string().max(64).default(''), person: z.string().max(64).default('') })

export const listTeams = route('GET /api/teams', {
  about: 'The teams one is in: people of any organisations, who can be given a role on a document together',
  needs: 'someone',
  answers: [json(200, 'They', z.object({ teams: z.array(team) })), problem(401, 'Nobody has signed in')],
  async handle(parts, { request, reply }) {
    const { id } = await personIn(parts, request)
    const { records } = parts.storage
    const teams = await Promise.all(
      (await teamsOf(records, id)).map(async (each) => {
        const found = await teamNamed(records, each)
        return found === null ? [] : [{ ...(await shown(parts, found)), isOwner: found.owner === id }]
      }),
    )
    return reply.header('cache-control', 'no-store').send({ teams: teams.flat() })
  },
})

export const makeTeam = route('POST /api/teams', {
  about: 'Makes a team, which one looks after',
  needs: 'someone',
  body: { type: 'application/json', about: 'What it is called', schema: named, maxBytes: MOST_BYTES },
  isCostly: true,
  answers: [
    json(201, 'It is there', z.object({ id: z.string(), name: z.string() })),
    problem(401, 'Nobody has signed in'),
  ],
  async handle(parts, { request, reply }) {
    const { name } = checked(named, bodyJson(request), 'body')
    const { id } = await personIn(parts, request)
    const made = await createTeam(parts.storage.records, name, id)
    return reply.code(201).send({ id: made.id, name: made.name })
  },
})

export const endTeam = route('DELETE /api/teams/:team', {
  about: 'Ends a team one looks after: what it was given on documents goes with it',
  needs: 'someone',
  answers: [bytes(204, 'It is gone', null), problem(404, 'One looks after no such team')],
  async handle(parts, { request, reply }) {
    const { team: found } = await ownTeamIn(parts, request)
    await removeTeam(parts.storage.records, found.id)
    parts.rooms.accessChanged(null)
    return reply.code(204).send()
  },
})

export const addToTeamRoute = route('POST /api/teams/:team/people', {
  about: 'Takes somebody with an account into a team one looks after',
  needs: 'someone',
  body: { type: 'application/json', about: 'Their address', schema: added, maxBytes: MOST_BYTES },
  isCostly: true,
  answers: [
    bytes(204, 'They are in it', null),
    problem(404, 'No such team, or nobody has an account with this address'),
  ],
  async handle(parts, { request, reply }) {
    const { email } = checked(added, bodyJson(request), 'body')
    const { team: found, asks } = await ownTeamIn(parts, request)
    const { records } = parts.storage
    const its = (await membershipsOf(records, asks.id)).map(({ organisation }) => organisation)
    const wanted = await personProven(records, email, its)
    if (wanted === null) throw accountRefusals.noSuchPerson()
    if (!(await addToTeam(records, found.id, wanted.id))) throw accountRefusals.noSuchTeam()
    parts.rooms.accessChanged(null)
    return reply.code(204).send()
  },
})

export const removeFromTeamRoute = route('DELETE /api/teams/:team/people/:person', {
  about: 'Takes somebody out of a team: oneself, or, where one looks after it, anybody else',
  needs: 'someone',
  answers: [bytes(204, 'They are no longer in it', null), problem(404, 'No such team or person')],
  async handle(parts, { request, reply }) {
    const { team: found, asks } = await teamIn(parts, request)
    const { person: wanted } = params.parse(request.params)
    // Who looks after it stays in it: they end it, or their account goes and somebody else does.
    const mayRemove = found.owner === asks.id ? wanted !== asks.id : wanted === asks.id
    if (!mayRemove || !(await removeFromTeam(parts.storage.records, found.id, wanted))) {
      throw accountRefusals.noSuchMember()
    }
    parts.rooms.accessChanged(null)
    return reply.code(204).send()
  },
})

/** The `:team` of a request. Throws 404 to whoever is not in it, as where there is none. */
async function teamIn(parts: Parts, request: FastifyRequest): Promise<{ readonly team: Team; readonly asks: Person }> {
  const asks = await personIn(parts, request)
  const { records } = parts.storage
  const { team: id } = params.parse(request.params)
  const found = await teamNamed(records, id)
  if (found === null || !(await teamsOf(records, asks.id)).includes(id)) throw accountRefusals.noSuchTeam()
  return { team: found, asks }
}

/** The same, for whoever looks after it; throws 404 to everybody else. */
async function ownTeamIn(...asked: Parameters<typeof teamIn>): ReturnType<typeof teamIn> {
  const found = await teamIn(...asked)
  if (found.team.owner !== found.asks.id) throw accountRefusals.noSuchTeam()
  return found
}

async function shown({ storage }: Parts, { id, name }: Team) {
  const people = await Promise.all(
    (await peopleInTeam(storage.records, id)).map((each) => personWithId(storage.records, each)),
  )
  return { id, name, people: people.filter((each) => each !== null) }
}
