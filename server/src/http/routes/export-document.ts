import { type Format, writtenFormats } from '@throughline/shared/formats'
import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import { exportFile } from '../../pictures/index.js'
import { type ExportQuery, exportQuery, optionsOf, takes } from '../export-formats.js'
import { attachmentNamed } from '../file-name.js'
import { keptDocument } from '../kept-document.js'
import { lensAsked } from '../lens-asked.js'
import { refusals } from '../problem.js'
import { bytes, checked, problem, route } from '../route.js'
import { PICTURE_POLICY } from '../security-headers.js'

const names = writtenFormats.map(({ id }) => id).join(', ')

export const exportDocument = route('GET /api/documents/:id/export/:format', {
  about: `The document as a file: ${names}. What each keeps: docs, formats`,
  needs: 'read',
  query: exportQuery,
  isCostly: true,
  answers: [
    ...writtenFormats.map(({ id, mediaType }) => bytes(200, `The file (${id})`, mediaType)),
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
      .type(format.mediaType)
      .headers({
        'cache-control': 'no-store',
        'content-disposition': attachmentNamed(title, (format.extensions[0] ?? '').slice(1)),
        'content-security-policy': PICTURE_POLICY,
      })
      .send(bodyOf(await exportFile(format.id, theory, optionsOf(query, lens))))
  },
})

function formatOf(request: FastifyRequest, query: ExportQuery): Format {
  const { format: name } = checked(z.looseObject({ format: z.string() }), request.params, 'path')
  const format = writtenFormats.find((each) => each.id === name)
  if (format === undefined) throw refusals.badRequest(`There is no export format of that name; there are ${names}.`)
  const foreign = exportQuery.keyof().options.find((key) => query[key] !== undefined && !takes(format, key))
  if (foreign !== undefined) throw refusals.badRequest(`query.${foreign}: ${name} does not take it`)
  refuseColours(query)
  return format
}

function refuseColours({ theme, house }: ExportQuery): void {
  if (theme === 'house' && house === undefined) throw refusals.badRequest('query.house: the theme house needs colours')
  if (house !== undefined && theme !== undefined && theme !== 'house') {
    throw refusals.badRequest(`query.house: the theme ${theme} has colours of its own`)
  }
}

// Fastify sends bytes as they are only from a Buffer.
const bodyOf = (file: string | Uint8Array) => (typeof file === 'string' ? file : Buffer.from(file))
