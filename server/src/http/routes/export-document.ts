import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import { type ExportFormat, type ExportQuery, exportFormats, exportQuery } from '../export-formats.js'
import { attachmentNamed } from '../file-name.js'
import { keptDocument } from '../kept-document.js'
import { lensAsked } from '../lens-asked.js'
import { refusals } from '../problem.js'
import { bytes, checked, problem, route } from '../route.js'
import { PICTURE_POLICY } from '../security-headers.js'

const names = exportFormats.map(({ name }) => name).join(', ')

export const exportDocument = route('GET /api/documents/:id/export/:format', {
  about: `The document as a file: ${names}. The model is inside each of them, so that all open again`,
  query: exportQuery,
  isCostly: true,
  answers: [
    ...exportFormats.map(({ name, type }) => bytes(200, `The file (${name})`, type)),
    problem(400, 'Unknown format, or a query value that it does not take'),
    problem(404, 'No such document'),
  ],
  async handle(parts, { query, request, reply }) {
    const format = formatOf(request, query)
    const { id, title } = await keptDocument(parts, request)
    const theory = await parts.rooms.theory(id)
    const { lang } = query
    if (lang !== undefined && !theory.details.languages.includes(lang)) {
      throw refusals.badRequest(`query.lang: this document has ${theory.details.languages.join(', ')}`)
    }
    const lens = await lensAsked(parts, { id, theory, query })
    return reply
      .type(format.type)
      .headers({
        'cache-control': 'no-store',
        'content-disposition': attachmentNamed(title, format.extension),
        'content-security-policy': PICTURE_POLICY,
      })
      .send(await format.write(theory, query, lens))
  },
})

function formatOf(request: FastifyRequest, query: ExportQuery): ExportFormat {
  const { format: name } = checked(z.looseObject({ format: z.string() }), request.params, 'path')
  const format = exportFormats.find((each) => each.name === name)
  if (format === undefined) throw refusals.badRequest(`There is no export format of that name; there are ${names}.`)
  const takes: readonly string[] = format.takes
  const foreign = Object.keys(query).find((key) => !takes.includes(key))
  if (foreign !== undefined) throw refusals.badRequest(`query.${foreign}: ${name} does not take it`)
  return format
}
