import { ROLES } from '@throughline/shared/permissions'
import * as z from 'zod'
import { documentUrl } from '../make-document.js'
import { namesOf } from '../names-of.js'
import { json, problem, route } from '../route.js'

const date = z.iso.datetime()

const summary = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string(),
  organisation: z.string(),
  status: z.enum(['draft', 'agreed', 'superseded']),
  elementCount: z.int(),
  createdAt: date,
  changedAt: date,
  changedBy: z.string().nullable(),
  binnedAt: date.nullable(),
  /** Rises with every kept change: the version of its picture. */
  head: z.int(),
  role: z.enum(ROLES),
})

export const listDocuments = route('GET /api/documents', {
  about: "The caller's documents, last changed first; with bin=1 those in the bin",
  needs: 'someone',
  query: z.strictObject({ bin: z.enum(['0', '1']).default('0') }),
  answers: [json(200, 'The list', z.object({ documents: z.array(summary) })), problem(401, 'Nobody has signed in')],
  async handle({ access, storage }, { caller, query, reply }) {
    const [entries, roles] = await Promise.all([storage.documents(), access.rolesOf(caller)])
    const wanted = entries.filter(
      ({ id, binnedAt }) => (binnedAt !== null) === (query.bin === '1') && roles.get(id) !== undefined,
    )
    const names = await namesOf(
      storage.records,
      wanted.map(({ changedBy }) => changedBy),
    )
    return reply.header('cache-control', 'no-store').send({
      documents: wanted.map((entry) => ({
        id: entry.id,
        title: entry.title,
        url: documentUrl(entry.id),
        organisation: entry.organisation,
        status: entry.status,
        elementCount: entry.elementCount,
        createdAt: isoDate(entry.createdAt),
        changedAt: isoDate(entry.changedAt),
        changedBy: names.get(entry.changedBy) ?? null,
        binnedAt: entry.binnedAt === null ? null : isoDate(entry.binnedAt),
        head: entry.head,
        role: roles.get(entry.id),
      })),
    })
  },
})

function isoDate(ms: number): string {
  return new Date(ms).toISOString()
}
