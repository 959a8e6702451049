import type { Problem } from '@throughline/shared/formats'
import * as z from 'zod/mini'
import { t } from '../i18n/index.js'

const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string(),
  status: z.string(),
  elementCount: z.number(),
  changedAt: z.string(),
  changedBy: z.nullable(z.string()),
  binnedAt: z.nullable(z.string()),
  head: z.number(),
})
const listSchema = z.object({ documents: z.array(documentSchema) })
const createdSchema = z.object({ id: z.string(), url: z.string() })
const importedSchema = z.object({ id: z.string(), url: z.string(), warnings: z.array(z.string()) })
const problemSchema = z.object({
  title: z.string(),
  detail: z.optional(z.string()),
  problems: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
})

/** One row of the list of documents. */
export type DocumentSummary = z.infer<typeof documentSchema>
export type Created = z.infer<typeof createdSchema>
export type Imported = z.infer<typeof importedSchema>

/** What the server said no with, in its own words; `problems` are the first places a file is wrong at. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused'
  readonly problems: readonly string[]

  constructor(message: string, problems: readonly string[] = []) {
    super(message)
    this.problems = problems
  }
}

/** All documents, or those in the bin; last changed first. Throws RequestRefused. */
export async function listDocuments(which: 'kept' | 'binned'): Promise<readonly DocumentSummary[]> {
  const answer = await request('GET', which === 'binned' ? '/api/documents?bin=1' : '/api/documents')
  return listSchema.parse(answer).documents
}

/** Makes a document from a template, an example, or as a copy. Throws RequestRefused. */
export async function createDocument(
  from:
    | { readonly template: string; readonly language?: 'en' | 'cy' }
    | { readonly example: string }
    | { readonly copyOf: string },
): Promise<Created> {
  return createdSchema.parse(await request('POST', '/api/documents', json(from)))
}

/** Makes a document of a whole theory as Throughline JSON. Throws RequestRefused. */
export async function createFromJson(theory: string): Promise<Created> {
  const body = { body: theory, headers: { 'content-type': 'application/json' } }
  return createdSchema.parse(await request('POST', '/api/documents', body))
}

/** Makes a document from a file. Throws RequestRefused with the places where the file is wrong. */
export async function importFile(file: File): Promise<Imported> {
  const path = `/api/import?format=auto&name=${encodeURIComponent(file.name)}`
  const body = { body: file, headers: { 'content-type': 'application/octet-stream' } }
  return importedSchema.parse(await request('POST', path, body))
}

export async function renameDocument(id: string, title: string): Promise<void> {
  await request('PATCH', `/api/documents/${id}`, json({ title }))
}

export async function binDocument(id: string): Promise<void> {
  await request('DELETE', `/api/documents/${id}`)
}

export async function restoreDocument(id: string): Promise<void> {
  await request('POST', `/api/documents/${id}/restore`)
}

/** Of what is in the bin, nothing is left then. */
export async function deleteForGood(id: string): Promise<void> {
  await request('DELETE', `/api/documents/${id}/for-good`)
}

/** Tells the server, for its audit log, that a file was made here. Out of its reach the file is made all the same. */
export async function noteExport(id: string, format: string): Promise<void> {
  await request('POST', `/api/documents/${id}/exports`, json({ format })).catch(() => null)
}

/** Why a file cannot be opened, said as the server says it. */
export function refusalOf(problems: readonly Problem[]): RequestRefused {
  const [first] = problems
  if (first !== undefined && first.path === '' && problems.length === 1)
    return new RequestRefused(`${first.message} ${first.advice}`)
  const places = problems.map(({ path, message, advice }) => `${path}: ${message} ${advice}`)
  return new RequestRefused(t('home.cannotOpen'), places)
}

function json(value: unknown): RequestInit {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/json' } }
}

/** What the server answers, as JSON; null where it says nothing. Throws RequestRefused with its words. */
export async function request(method: string, path: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(path, { ...init, method })
  const text = await response.text()
  const answer: unknown = text === '' ? null : parsed(text)
  if (response.ok) return answer
  const problem = problemSchema.safeParse(answer)
  if (!problem.success) throw new RequestRefused(`${response.status} ${response.statusText}`)
  const { title, detail, problems = [] } = problem.data
  throw new RequestRefused(
    detail ?? title,
    problems.map(({ path: where, message }) => (where === '' ? message : `${where}: ${message}`)),
  )
}

// A proxy may answer with a page of its own: then the status alone must do.
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
