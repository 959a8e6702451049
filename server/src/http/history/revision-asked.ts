import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import { type State, shownRevisions } from '../../history/index.js'
import type { RevisionEntry, Storage } from '../../storage/index.js'
import { refusals } from '../problem.js'

const NUMBER = /^[1-9]\d{0,14}$/
const params = z.looseObject({ revision: z.string() })

/** A revision's number as it is written. Throws 404 for what is none. */
export function revisionNumber(written: string): number {
  if (!NUMBER.test(written)) throw refusals.noSuchRevision()
  return Number(written)
}

/** The revision of the document that the path names. Throws 404 where it has none of that number. */
export async function revisionAsked(storage: Storage, id: string, request: FastifyRequest): Promise<AskedRevision> {
  const read = params.safeParse(request.params)
  if (!read.success) throw refusals.noSuchRevision()
  return revisionWith(storage, id, revisionNumber(read.data.revision))
}

export interface AskedRevision {
  readonly revision: RevisionEntry
  readonly state: State
}

/** The same by its number. */
export async function revisionWith(storage: Storage, id: string, number: number): Promise<AskedRevision> {
  const revision = (await shownRevisions(storage, id)).find((one) => one.id === number)
  const state = revision === undefined ? null : await storage.revisionState(id, number)
  if (revision === undefined || state === null) throw refusals.noSuchRevision()
  return { revision, state: [state] }
}
