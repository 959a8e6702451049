import { readJson } from '@throughline/shared/formats'
import type { Theory } from '@throughline/shared/model'
import { request } from '../documents/index.js'

/** The theory as it was. Throws RequestRefused. */
export async function askVersion(documentId: string, version: number): Promise<Theory> {
  const answer = await request('GET', `/api/documents/${documentId}/revisions/${version}`)
  const read = readJson(JSON.stringify(answer))
  if (!read.ok) throw new Error(`version ${version} cannot be read: ${read.problems[0]?.message}`)
  return read.theory
}
