import * as z from 'zod'
import { personalRecords } from '../../accounts/index.js'
import { guestCookieGone } from '../../sharing/index.js'
import { forgetGuest } from '../forget-person.js'
import { guestsHere } from '../guests-here.js'
import { refusals } from '../problem.js'
import { bytes, json, problem, route } from '../route.js'

const kept = z.array(z.object({ at: z.iso.datetime(), value: z.unknown() }))
const visit = z.object({ name: z.string(), document: z.string(), at: z.iso.datetime() })

export const exportGuest = route('GET /api/guest/export', {
  about: 'What is kept about whoever came by links in this browser, as a file',
  needs: 'nothing',
  isCostly: true,
  answers: [
    json(
      200,
      'Where they came, under which name; then, by kind, what else is kept under it',
      z.object({ visits: z.array(visit), kept: z.record(z.string(), kept) }),
    ),
    problem(404, 'Nobody came by a link here'),
  ],
  async handle(parts, { request, reply }) {
    const visits = await guestsHere(parts, request)
    const [first] = visits
    if (first === undefined) throw refusals.noGuest()
    const found = await personalRecords(parts.storage.records, first.guest)
    const file = {
      visits: visits.map(({ name, document, at }) => ({ name, document, at: isoDate(at) })),
      kept: Object.fromEntries(
        Object.entries(found).map(([kind, records]) => [
          kind,
          records.map(({ at, value }) => ({ at: isoDate(at), value })),
        ]),
      ),
    }
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="throughline-my-data.json"')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(file, null, 2))
  },
})

export const removeGuestData = route('DELETE /api/guest', {
  about: 'Forgets whoever came by links in this browser: their name everywhere, and the way in',
  needs: 'nothing',
  isCostly: true,
  answers: [bytes(204, 'They are forgotten', null), problem(404, 'Nobody came by a link here')],
  async handle(parts, { request, reply }) {
    const visits = await guestsHere(parts, request)
    if (visits.length === 0) throw refusals.noGuest()
    for (const guest of visits) {
      await forgetGuest(parts.storage, guest)
      parts.rooms.accessChanged(guest.document)
    }
    return reply.code(204).header('set-cookie', guestCookieGone()).send()
  },
})

function isoDate(ms: number): string {
  return new Date(ms).toISOString()
}
