import { textSchema } from '@throughline/shared/model'
import * as z from 'zod/mini'
import { request } from '../documents/index.js'
import { toldChangeSchema, toldPersonSchema } from '../history/index.js'
import { language } from '../i18n/index.js'
import { myName } from '../state/index.js'

const place = { document: z.string(), title: z.string(), url: z.string() }
export const HOW = ['screen', 'email', 'none'] as const
export const DIGESTS = ['daily', 'weekly', 'never'] as const

const preferencesSchema = z.object({
  mentions: z.enum(HOW),
  toDos: z.enum(HOW),
  changes: z.enum(HOW),
  digest: z.enum(DIGESTS),
})

const noticesSchema = z.object({
  since: z.nullable(z.string()),
  changes: z.array(
    z.object({
      ...place,
      done: z.array(toldChangeSchema),
      people: z.array(toldPersonSchema),
      count: z.number(),
    }),
  ),
  mentions: z.array(
    z.object({
      ...place,
      thread: z.string(),
      comment: z.string(),
      by: z.object({ kind: z.enum(['member', 'guest', 'anyone']), name: z.string() }),
      text: z.string(),
      at: z.string(),
    }),
  ),
  toDos: z.array(
    z.object({
      ...place,
      kind: z.enum(['test', 'measure', 'complete']),
      id: z.string(),
      label: textSchema,
      about: z.nullable(z.string()),
      by: z.nullable(z.string()),
    }),
  ),
  given: z.array(
    z.object({ ...place, thread: z.string(), number: z.number(), about: z.string(), by: z.string(), at: z.string() }),
  ),
  requests: z.array(z.object({ ...place, name: z.string(), at: z.string() })),
  preferences: preferencesSchema,
  byEmail: z.boolean(),
})

/** What waits for this person, as the server tells it. */
export type Notices = z.infer<typeof noticesSchema>
/** What this person wants to be told, and how. */
export type Preferences = z.infer<typeof preferencesSchema>

// Where people sign in the server knows who asks, and the name says nothing.
const asked = () => `?name=${encodeURIComponent(myName())}`

/** Throws RequestRefused. */
export async function readNotices(): Promise<Notices> {
  return noticesSchema.parse(await request('GET', `/api/notices${asked()}`))
}

export async function markAllSeen(): Promise<void> {
  await request('POST', `/api/notices/seen${asked()}`)
}

export async function choosePreferences(preferences: Preferences): Promise<void> {
  await request('POST', `/api/notices/preferences${asked()}`, {
    body: JSON.stringify({ ...preferences, language: language() }),
    headers: { 'content-type': 'application/json' },
  })
}
