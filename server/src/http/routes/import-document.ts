import { MAX_FILE_BYTES, readFile } from '@throughline/shared/formats'
import { THING_KINDS, type Theory } from '@throughline/shared/model'
import * as z from 'zod'
import { makeDocument } from '../make-document.js'
import { refusals } from '../problem.js'
import { bodyBytes, json, problem, route } from '../route.js'

const counts = z.object(Object.fromEntries(THING_KINDS.map((kind) => [kind, z.int()])))

export const importDocument = route('POST /api/import', {
  about: 'Makes a document from a file: Throughline JSON, or an SVG or PNG that Throughline exported',
  query: z.strictObject({ format: z.literal('auto').default('auto'), name: z.string().max(255).default('') }),
  body: { type: 'application/octet-stream', about: 'The file as it is', schema: null, maxBytes: MAX_FILE_BYTES },
  isCostly: true,
  answers: [
    json(
      201,
      'It is kept',
      z.object({ id: z.string(), url: z.string(), imported: counts, warnings: z.array(z.string()) }),
    ),
    problem(413, 'Too large'),
    problem(422, 'Not a file that can be opened; `problems` says where and what to do'),
  ],
  async handle(parts, { query, request, reply }) {
    const read = readFile(bodyBytes(request), query.name)
    if (!read.ok) throw refusals.unreadable(read.problems)
    const made = await makeDocument(parts, read.theory)
    return reply.code(201).send({ ...made, imported: countsOf(read.theory), warnings: read.warnings.map(inWords) })
  },
})

function countsOf(theory: Theory): Record<string, number> {
  return Object.fromEntries(THING_KINDS.map((kind) => [kind, theory[kind].size]))
}

function inWords({ path, message }: { readonly path: string; readonly message: string }): string {
  return path === '' ? message : `${path}: ${message}`
}
