import * as z from 'zod'
import { accountRefusals } from '../../account-refusals.js'
import { accountsIn, sessionIn } from '../../accounts-in.js'
import { notePerson } from '../../note-person.js'
import { bytes, problem, route } from '../../route.js'

const params = z.looseObject({ session: z.string().max(64) })

export const endSession = route('DELETE /api/account/sessions/:session', {
  about: 'Signs one out in one browser, at once',
  needs: 'someone',
  answers: [bytes(204, 'It has ended', null), problem(401, 'Nobody has signed in'), problem(404, 'No such session')],
  async handle(parts, { request, reply }) {
    const { person } = await sessionIn(parts, request)
    const read = params.safeParse(request.params)
    const signIn = await accountsIn(parts).signIn()
    const hasEnded = read.success && (await signIn.endSession(person.id, read.data.session))
    if (!hasEnded) throw accountRefusals.noSuchSession()
    await notePerson(parts, { person, action: 'signed-out' })
    return reply.code(204).send()
  },
})

export const endOtherSessions = route('POST /api/account/sessions/end-others', {
  about: 'Signs one out everywhere but here, at once',
  needs: 'someone',
  answers: [bytes(204, 'They have ended', null), problem(401, 'Nobody has signed in')],
  async handle(parts, { request, reply }) {
    const { id, person } = await sessionIn(parts, request)
    await (await accountsIn(parts).signIn()).endOtherSessions(person.id, id)
    await notePerson(parts, { person, action: 'signed-out' })
    return reply.code(204).send()
  },
})
