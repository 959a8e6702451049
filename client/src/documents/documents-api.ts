import type { Problem } from '@throughline/shared/formats'
import { ROLES } from '@throughline/shared/permissions'
import * as z from 'zod/mini'
import { t } from '../i18n/index.js'
import { chosenOrganisation } from './chosen-organisation.js'
import { json, RequestRefused, request } from './request.js'

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
  role: z.enum(ROLES),
})
const listSchema = z.object({ documents: z.array(documentSchema) })
const createdSchema = z.object({ id: z.string(), url: z.string() })
const importedSchema = z.object({ id: z.string(), url: z.string(), warnings: z.array(z.string()) })
/** One row of the list of documents. */
export type DocumentSummary = z.infer<typeof documentSchema>
export type Created = z.infer<typeof createdSchema>
export type Imported = z.infer<typeof importedSchema>

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
  return createdSchema.parse(await request('POST', `/api/documents${inOrganisation('?')}`, json(from)))
}

/** Makes a document of a whole theory as Throughline JSON. Throws RequestRefused. */
export async function createFromJson(theory: string): Promise<Created> {
  const body = { body: theory, headers: { 'content-type': 'application/json' } }
  return createdSchema.parse(await request('POST', `/api/documents${inOrganisation('?')}`, body))
}

/** Makes a document from a file. Throws RequestRefused with the places where the file is wrong. */
export async function importFile(file: File): Promise<Imported> {
  const path = `/api/import?format=auto&name=${encodeURIComponent(file.name)}${inOrganisation('&')}`
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

function inOrganisation(mark: '?' | '&'): string {
  const organisation = chosenOrganisation()
  return organisation === null ? '' : `${mark}organisation=${encodeURIComponent(organisation)}`
}

/** Why a file cannot be opened, said as the server says it. */
export function refusalOf(problems: readonly Problem[]): RequestRefused {
  const [first] = problems
  if (first !== undefined && first.path === '' && problems.length === 1)
    return new RequestRefused(`${first.message} ${first.advice}`)
  const places = problems.map(({ path, message, advice }) => `${path}: ${message} ${advice}`)
  return new RequestRefused(t('home.cannotOpen'), places)
}
