import * as z from 'zod'
import { documentUrl } from '../make-document.js'
import { json, route } from '../route.js'

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
})

export const listDocuments = route('GET /api/documents', {
  about: 'All documents, last changed first; with bin=1 those in the bin',
  needs: 'nothing',
  query: z.strictObject({ bin: z.enum(['0', '1']).default('0') }),
  answers: [json(200, 'The list', z.object({ documents: z.array(summary) }))],
  async handle({ storage }, { query, reply }) {
    const entries = await storage.documents()
    const wanted = entries.filter(({ binnedAt }) => (binnedAt !== null) === (query.bin === '1'))
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
        changedBy: entry.changedBy,
        binnedAt: entry.binnedAt === null ? null : isoDate(entry.binnedAt),
        head: entry.head,
      })),
    })
  },
})

function isoDate(ms: number): string {
  return new Date(ms).toISOString()
}
