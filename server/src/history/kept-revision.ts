import { thingChangeSchema } from '@throughline/shared/compare'
import * as z from 'zod'
import type { Records } from '../storage/index.js'

const KIND = 'revision'

const doneSchema = z.object({
  change: thingChangeSchema,
  /** Ids of those who did it; empty where that is not known. */
  by: z.array(z.string()),
  /** ms since 1970; null where only the revision's own time is known. */
  at: z.number().nullable(),
})

const schema = z.object({
  /** Who named or restored it. */
  by: z.string().nullable(),
  /** What was agreed on, and when; null where it was not marked as agreed. */
  agreed: z.object({ version: z.string(), date: z.string() }).nullable(),
  /** The revision that it brought back. */
  restored: z.number().nullable(),
  changes: z.array(doneSchema),
  /** How many more changes there are. */
  more: z.number(),
})

/** A change, and who made it when. */
export type Done = z.output<typeof doneSchema>

/** What is kept of a revision beside its state: what was done since the one before. */
export type KeptRevision = z.output<typeof schema>

/** What is kept of a revision; null where nothing has been worked out yet. */
export async function keptRevision(
  records: Records,
  documentId: string,
  revision: number,
): Promise<KeptRevision | null> {
  const record = await records.get(KIND, idOf(documentId, revision))
  return record === null ? null : schema.parse(record.value)
}

/** Keeps what was done up to a revision, in place of what was kept of it. */
export async function putKeptRevision(
  records: Records,
  documentId: string,
  { revision, kept }: { readonly revision: number; readonly kept: KeptRevision },
): Promise<void> {
  await records.put([{ kind: KIND, id: idOf(documentId, revision), value: kept, keys: { document: documentId } }])
}

const idOf = (documentId: string, revision: number): string => `${documentId}/${revision}`
