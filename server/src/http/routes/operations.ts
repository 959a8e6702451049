import * as z from 'zod'
import { refusals } from '../problem.js'
import { bytes, json, problem, route } from '../route.js'

const state = z.object({ status: z.literal('ok') })

export const alive = route('GET /healthz', {
  about: 'Answers as long as the process lives',
  needs: 'nothing',
  answers: [json(200, 'Alive', state)],
  handle: async () => ({ status: 'ok' }),
})

export const ready = route('GET /readyz', {
  about: 'Answers 200 when documents can be opened and kept',
  needs: 'nothing',
  answers: [json(200, 'Able to serve', state), problem(503, 'The store cannot be written at the moment')],
  async handle({ rooms, storage }) {
    if (rooms.stats().storeFailing) throw refusals.storeInTrouble()
    // Reads through the whole store; whether it can be written is what the last commit showed.
    await storage.document('no-document-has-this-id')
    return { status: 'ok' }
  },
})

export const metrics = route('GET /metrics', {
  about: 'Counts and times for Prometheus',
  needs: 'nothing',
  answers: [bytes(200, 'Prometheus text format', 'text/plain')],
  async handle(parts, { reply }) {
    const { registry } = parts.metrics
    return reply.type(registry.contentType).send(await registry.metrics())
  },
})
