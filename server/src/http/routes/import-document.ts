import { GUESS_GROUNDS, MAX_FILE_BYTES } from '@throughline/shared/formats'
import { ELEMENT_TYPES, THING_KINDS } from '@throughline/shared/model'
import * as z from 'zod'
import { makeDocument, seedInFile } from '../make-document.js'
import { json, problem, route } from '../route.js'
import { uploadedFile } from '../uploaded-file.js'

const counts = z.object(Object.fromEntries(THING_KINDS.map((kind) => [kind, z.int()])))

const guess = z.object({
  id: z.string(),
  label: z.string(),
  type: z.enum(ELEMENT_TYPES),
  because: z.enum(GUESS_GROUNDS).describe('What the type was guessed from'),
})

export const importDocument = route('POST /api/import', {
  about: 'Makes a document from a file of any format that can be opened, found out from its bytes',
  needs: 'someone',
  query: z.strictObject({
    format: z.literal('auto').default('auto'),
    name: z.string().max(255).default(''),
    organisation: z.string().max(64).optional(),
  }),
  body: {
    type: 'application/octet-stream',
    about: 'The file as it is; or multipart/form-data with one file, or with several tables',
    schema: null,
    maxBytes: MAX_FILE_BYTES,
  },
  isCostly: true,
  answers: [
    json(
      201,
      'It is kept',
      z.object({
        id: z.string(),
        url: z.string(),
        imported: counts,
        warnings: z.array(z.string()),
        guesses: z.array(guess),
      }),
    ),
    problem(400, 'A form that cannot be read, or without a file'),
    problem(401, 'Nobody has signed in'),
    problem(403, 'Not in that organisation'),
    problem(413, 'Too large'),
    problem(422, 'Not a file that can be opened; `problems` says where and what to do'),
  ],
  async handle(parts, { caller, query, request, reply }) {
    const { bytes, name } = await uploadedFile(request, query.name)
    const { seed, warnings, guesses } = await seedInFile(bytes, name)
    const made = await makeDocument(parts, { caller, organisation: query.organisation }, seed)
    return reply.code(201).send({ ...made, imported: seed.counts, warnings, guesses })
  },
})
