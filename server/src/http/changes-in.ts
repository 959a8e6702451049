import { type Changes, changesBetween } from '@throughline/shared/compare'
import { aTheory, type Theory } from '@throughline/shared/model'
import * as z from 'zod'
import { readState } from '../history/index.js'
import type { Parts } from './parts.js'

/** A moment in the past, as a query gives it. */
export const sinceQuery = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], 'an ISO 8601 date or date and time with a time zone')
  .refine((since) => !Number.isNaN(Date.parse(since)), 'no such date')
  .describe('A date counts from its first moment, UTC')

/** What a document differs in from what it was. Times: ISO 8601, UTC. */
export interface ChangesSince extends Changes {
  readonly since: string
  /** When the state compared with was made; null: there was no document yet. */
  readonly comparedWith: string | null
}

interface Asked {
  readonly id: string
  readonly since: string
  /** The theory that is compared with what it was. */
  readonly now: Theory
}

/** What was added, changed and removed in a document since a moment, from the history that is kept. */
export async function changesIn({ storage }: Parts, { id, since, now }: Asked): Promise<ChangesSince> {
  const moment = Date.parse(since)
  const past = await storage.stateAt(id, moment)
  const before = past === null ? aTheory() : await readState(past.updates)
  return {
    since: new Date(moment).toISOString(),
    comparedWith: past === null ? null : new Date(past.at).toISOString(),
    ...changesBetween(before, now),
  }
}
