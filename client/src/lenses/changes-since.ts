import type { Changes } from '@throughline/shared/compare'
import { THING_KINDS } from '@throughline/shared/model'
import * as z from 'zod/mini'
import { create } from 'zustand'
import { reasonOf, request } from '../documents/index.js'
import type { Session } from '../session/index.js'

const removedSchema = z.object({
  id: z.string(),
  label: z.record(z.string(), z.string()),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
})
const kindSchema = z.object({
  added: z.array(z.string()),
  changed: z.array(z.string()),
  removed: z.array(removedSchema),
})
const answerSchema = z.object({
  since: z.string(),
  comparedWith: z.nullable(z.string()),
  kinds: z.record(z.enum(THING_KINDS), kindSchema),
  details: z.boolean(),
})

/** What the server said about a date. */
export type ChangesAnswer =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly reason: string }
  /** `comparedWith`: when the state was made that was compared with; null: there was none yet. */
  | { readonly state: 'known'; readonly changes: Changes; readonly comparedWith: string | null }

/** What was asked last, and its answer. */
export const useChanges = create<{ readonly key: string; readonly answer: ChangesAnswer | null }>(() => ({
  key: '',
  answer: null,
}))

/** Asks what has changed in the open theory since a date. What is known already stays until the answer comes. */
export async function askChanges({ documentId }: Pick<Session, 'documentId'>, since: string): Promise<void> {
  const key = `${documentId} ${since}`
  if (useChanges.getState().key !== key) useChanges.setState({ key, answer: { state: 'asking' } })
  const answer = await asked(documentId, since)
  // Meanwhile another date was asked about.
  if (useChanges.getState().key === key) useChanges.setState({ answer })
}

async function asked(documentId: string, since: string): Promise<ChangesAnswer> {
  try {
    const path = `/api/documents/${documentId}/changes?since=${encodeURIComponent(since)}`
    const { comparedWith, kinds, details } = answerSchema.parse(await request('GET', path))
    return { state: 'known', comparedWith, changes: { kinds: kinds as Changes['kinds'], details } }
  } catch (error) {
    return { state: 'failed', reason: reasonOf(error) }
  }
}
