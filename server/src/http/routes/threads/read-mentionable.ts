import * as z from 'zod'
import { grantsOnDocument, membersOf, organisationOf } from '../../../access/index.js'
import { personWithId } from '../../../accounts/index.js'
import { keptDocument } from '../../kept-document.js'
import { json, problem, route } from '../../route.js'

const answer = z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })) })

/** More are not offered: of a large organisation one names people by hand. */
const MOST = 200

export const readMentionable = route('GET /api/documents/:id/people', {
  about: 'Who can be named in a comment: those with an account who have access, without their addresses',
  needs: 'comment',
  answers: [json(200, 'The people; nobody where nobody signs in', answer), problem(404, 'No such document')],
  async handle(parts, { caller, request, reply }) {
    const { id } = await keptDocument(parts, request)
    reply.header('cache-control', 'no-store')
    // Whoever comes by a link need not learn who belongs to the organisation.
    if (caller.kind !== 'member') return reply.send({ people: [] })
    const { records } = parts.storage
    const organisation = await organisationOf(records, id)
    const members = organisation === null ? [] : await membersOf(records, organisation)
    const granted = await grantsOnDocument(records, id)
    const ids = [...new Set([...granted, ...members].map(({ person }) => person))].slice(0, MOST)
    const people = await Promise.all(ids.map((person) => personWithId(records, person)))
    return reply.send({
      people: people.flatMap((person) => (person === null ? [] : [{ id: person.id, name: person.name }])),
    })
  },
})
