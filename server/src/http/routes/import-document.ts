import { MAX_FILE_BYTES } from '@throughline/shared/formats'
import { THING_KINDS } from '@throughline/shared/model'
import * as z from 'zod'
import { makeDocument, seedInFile } from '../make-document.js'
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
    const { seed, warnings } = await seedInFile(bodyBytes(request), query.name)
    const made = await makeDocument(parts, seed)
    return reply.code(201).send({ ...made, imported: seed.counts, warnings })
  },
})
