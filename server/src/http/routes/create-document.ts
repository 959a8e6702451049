import { MAX_FILE_BYTES } from '@throughline/shared/formats'
import type { Theory } from '@throughline/shared/model'
import { examples, templates } from '@throughline/shared/templates'
import * as z from 'zod'
import type { Caller } from '../../access/index.js'
import { isDocumentId } from '../document-id.js'
import { makeDocument, seedInFile } from '../make-document.js'
import type { Parts } from '../parts.js'
import { refusals } from '../problem.js'
import { bodyBytes, bodyJson, checked, json, problem, route } from '../route.js'
import { seedOf } from '../seed.js'
import { titled } from '../titled.js'

const title = z.string().trim().max(500)
const fromTemplate = z.strictObject({
  title: title.optional(),
  template: z.string().optional(),
  language: z.enum(['en', 'cy']).optional(),
})
const fromExample = z.strictObject({ example: z.string(), title: title.optional() })
const fromCopy = z.strictObject({ copyOf: z.string(), title: title.optional() })

export const createDocument = route('POST /api/documents', {
  about: 'Makes a document from a template, an example, another document, or a Throughline JSON body',
  needs: 'someone',
  query: z.strictObject({ organisation: z.string().max(64).optional() }),
  body: {
    type: 'application/json',
    about: 'One of the three, or a whole Throughline JSON file',
    schema: z.union([fromTemplate, fromExample, fromCopy]),
    maxBytes: MAX_FILE_BYTES,
  },
  isCostly: true,
  answers: [
    json(201, 'It is kept', z.object({ id: z.string(), url: z.string() })),
    problem(400, 'Not JSON, or an unknown template or field'),
    problem(401, 'Nobody has signed in'),
    problem(403, 'Not in that organisation'),
    problem(404, 'No such document to copy'),
    problem(413, 'Too large'),
    problem(422, 'Not a theory that can be opened'),
  ],
  async handle(parts, { caller, query, request, reply }) {
    const body = bodyJson(request)
    const { seed } = isWholeFile(body)
      ? await seedInFile(bodyBytes(request), 'theory.json')
      : { seed: seedOf(await theoryFrom(parts, caller, body)) }
    return reply.code(201).send(await makeDocument(parts, { caller, ...query }, seed))
  },
})

// The neutral case format has no "format" field; a list of elements is what makes either one.
function isWholeFile(body: unknown): boolean {
  return typeof body === 'object' && body !== null && ('elements' in body || 'format' in body)
}

async function theoryFrom(parts: Parts, caller: Caller, body: unknown): Promise<Theory> {
  if (typeof body === 'object' && body !== null && 'copyOf' in body) {
    const { copyOf, title: wanted } = checked(fromCopy, body, 'body')
    return titled(await theoryToCopy(parts, caller, copyOf), wanted)
  }
  if (typeof body === 'object' && body !== null && 'example' in body) {
    const { example: id, title: wanted } = checked(fromExample, body, 'body')
    const example = examples.find((each) => each.id === id)
    if (example === undefined) throw unknown('example', examples)
    return titled(example.theory(), wanted)
  }
  const { template: id = 'blank', title: wanted, language } = checked(fromTemplate, body, 'body')
  const template = templates.find((each) => each.id === id)
  if (template === undefined) throw unknown('template', templates)
  return titled(template.theory(language), wanted)
}

async function theoryToCopy({ access, storage, rooms }: Parts, caller: Caller, id: string): Promise<Theory> {
  const mayRead = isDocumentId(id) && (await access.roleOf(caller, id)) !== null
  const entry = mayRead ? await storage.document(id) : null
  if (entry === null || entry.binnedAt !== null) throw refusals.noSuchDocument()
  const theory = await rooms.theory(id)
  return titled(theory, entry.title === '' ? undefined : `Copy of ${entry.title}`)
}

function unknown(field: string, known: readonly { readonly id: string }[]) {
  return refusals.badRequest(`body.${field}: allowed are ${known.map(({ id }) => id).join(', ')}`)
}
