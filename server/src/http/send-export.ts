import { type Format, writtenFormats } from '@throughline/shared/formats'
import type { Theory } from '@throughline/shared/model'
import type { FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import type { Caller } from '../access/index.js'
import { exportFile } from '../pictures/index.js'
import { type ExportQuery, exportQuery, optionsOf, takes } from './export-formats.js'
import { attachmentNamed } from './file-name.js'
import { lensAsked } from './lens-asked.js'
import { noteOn } from './note-on.js'
import type { Parts } from './parts.js'
import { refusals } from './problem.js'
import { bytes, checked, problem } from './route.js'
import { PICTURE_POLICY } from './security-headers.js'

/** Every format there is, for people. */
export const formatNames = writtenFormats.map(({ id }) => id).join(', ')

/** What calls that send a file answer; `missing`: what may not be there. */
export const exportAnswers = (missing: string) => [
  ...writtenFormats.map(({ id, mediaType }) => bytes(200, `The file (${id})`, mediaType)),
  problem(400, 'Unknown format, or a query value that it does not take'),
  problem(404, missing),
]

interface Export {
  readonly caller: Caller
  readonly id: string
  readonly title: string
  readonly theory: Theory
  readonly format: Format
  readonly query: ExportQuery
}

/** Answers with a theory as a file. Throws a 400 where the query asks for what it has not got. */
export async function sendExport(
  parts: Parts,
  reply: FastifyReply,
  { caller, id, title, theory, format, query }: Export,
): Promise<FastifyReply> {
  const { lang } = query
  if (lang !== undefined && !theory.details.languages.includes(lang)) {
    throw refusals.badRequest(`query.lang: this document has ${theory.details.languages.join(', ')}`)
  }
  const lens = await lensAsked(parts, { id, theory, query })
  const file = await exportFile(format.id, theory, optionsOf(query, lens))
  await noteOn(parts, { caller, document: id, action: 'exported', details: { format: format.id } })
  return reply
    .type(format.mediaType)
    .headers({
      'cache-control': 'no-store',
      'content-disposition': attachmentNamed(title, (format.extensions[0] ?? '').slice(1)),
      'content-security-policy': PICTURE_POLICY,
    })
    .send(bodyOf(file))
}

/** The format that a path names, with a query that it takes. Throws a 400 that says what does not fit. */
export function formatAsked(request: FastifyRequest, query: ExportQuery): Format {
  const { format: name } = checked(z.looseObject({ format: z.string() }), request.params, 'path')
  const format = writtenFormats.find((each) => each.id === name)
  if (format === undefined)
    throw refusals.badRequest(`There is no export format of that name; there are ${formatNames}.`)
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
