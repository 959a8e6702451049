import * as z from 'zod/mini'
import { request } from '../documents/index.js'
import { type Comparison, comparisonSchema, type Timeline, timelineSchema } from './told.js'

/** A version by its number, or the theory as it is. */
export type Version = number | 'now'

const madeSchema = z.object({ id: z.number() })

/** The history, newest first; `before`: only what is older than this version. Throws RequestRefused. */
export async function askTimeline(documentId: string, before?: number): Promise<Timeline> {
  const query = before === undefined ? '' : `?before=${before}`
  return timelineSchema.parse(await request('GET', `/api/documents/${documentId}/revisions${query}`))
}

/** The version that was agreed last; null: none was. Throws RequestRefused. */
export async function askAgreed(documentId: string): Promise<Timeline['agreed']> {
  return timelineSchema.parse(await request('GET', `/api/documents/${documentId}/revisions?limit=1`)).agreed
}

/** What differs from one version to another. Throws RequestRefused. */
export async function askComparison(documentId: string, a: Version, b: Version): Promise<Comparison> {
  return comparisonSchema.parse(await request('GET', `/api/documents/${documentId}/compare?a=${a}&b=${b}`))
}

/** Keeps the theory as it is under a name. Throws RequestRefused. */
export function nameVersion(
  documentId: string,
  named: { readonly name: string; readonly as: string },
): Promise<number> {
  return posted(`/api/documents/${documentId}/revisions`, named)
}

/** Marks the theory as agreed. Throws RequestRefused. */
export function markAgreed(
  documentId: string,
  agreed: { readonly version: string; readonly date: string; readonly as: string },
): Promise<number> {
  return posted(`/api/documents/${documentId}/agreed`, agreed)
}

/** Brings a version back, or single things of it. Throws RequestRefused. */
export function restoreVersion(
  documentId: string,
  version: number,
  what: { readonly things?: readonly { readonly kind: string; readonly id: string }[]; readonly as: string },
): Promise<number> {
  return posted(`/api/documents/${documentId}/revisions/${version}/restore`, what)
}

async function posted(path: string, body: unknown): Promise<number> {
  const init = { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  return madeSchema.parse(await request('POST', path, init)).id
}
