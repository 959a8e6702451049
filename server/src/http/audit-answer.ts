import { AUDIT_ACTIONS } from '@throughline/shared/audit'
import type { FastifyReply } from 'fastify'
import * as z from 'zod'
import { type AuditedThing, auditCsv, auditJson, auditNote, saidEntry } from '../audit/index.js'
import type { Parts } from './parts.js'
import { bytes, json } from './route.js'

const MOST_ON_A_PAGE = 200

/** What can be asked of an audit log. */
export const auditQuery = z.strictObject({
  as: z.enum(['csv', 'json']).optional().describe('The whole log as a file, instead of a page of it'),
  count: z.coerce.number().int().min(1).max(MOST_ON_A_PAGE).default(50).describe('Entries on a page'),
  before: z.string().max(100).optional().describe('Only what came before the entry with this id'),
})

const page = z.object({
  entries: z.array(auditNote.extend({ id: z.string(), at: z.iso.datetime() })).describe('Newest first'),
  next: z.string().nullable().describe('What to ask for as `before` to go on; null: that was all'),
})

/** What is answered, whichever log it is. */
export const auditAnswers = [
  json(200, `A page of it: ${AUDIT_ACTIONS.join(', ')}`, page),
  bytes(200, 'All of it, for a spreadsheet', 'text/csv'),
]

/** Answers with a page of an audit log, or with all of it as a file. */
export async function sendAudit(
  { audit }: Parts,
  reply: FastifyReply,
  about: AuditedThing,
  { as, count, before }: z.output<typeof auditQuery>,
): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store')
  if (as !== undefined) {
    const all = await audit.all(about)
    return reply
      .type(as === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="audit.${as}"`)
      .send(as === 'csv' ? auditCsv(all) : auditJson(all))
  }
  const entries = await audit.newest(about, { count, before })
  const next = entries.length < count ? null : (entries.at(-1)?.id ?? null)
  return reply.send({ entries: entries.map(saidEntry), next })
}
