import * as z from 'zod'
import type { Records } from '../storage/index.js'

const KIND = 'notice-preferences'

/** How somebody wants to hear of something: on the screen, on the screen and by email, or not at all. */
const HOW = ['screen', 'email', 'none'] as const

/** When what may wait is emailed: each morning, Monday mornings, or never. */
const DIGESTS = ['daily', 'weekly', 'never'] as const

/** Where somebody has chosen nothing, what is usual. */
export const preferencesSchema = z.strictObject({
  mentions: z.enum(HOW).default('email'),
  toDos: z.enum(HOW).default('email'),
  changes: z.enum(HOW).default('screen'),
  /** For to-dos and changes; somebody who is mentioned hears at once. */
  digest: z.enum(DIGESTS).default('weekly'),
  /** Of emails. */
  language: z.enum(['en', 'cy']).default('en'),
})

/** What somebody wants to be told, and how. */
export type Preferences = z.output<typeof preferencesSchema>

/** What a person chose, or the usual. */
export async function preferencesOf(records: Records, person: string): Promise<Preferences> {
  const record = await records.get(KIND, person)
  return preferencesSchema.parse(record?.value ?? {})
}

/** Keeps what a person chose, in place of what they chose before. */
export async function putPreferences(records: Records, person: string, preferences: Preferences): Promise<void> {
  await records.put([{ kind: KIND, id: person, value: preferences, keys: { person } }])
}
