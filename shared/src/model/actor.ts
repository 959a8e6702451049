import * as z from 'zod/mini'
import { type Extra, extraSchema, idSchema, textSchema } from './fields.js'
import type { Id } from './id.js'
import { NO_TEXT, type Text } from './text.js'

/** Who does, owns, funds, measures or is affected. Vocabulary, section 2. */
export interface Actor {
  readonly id: Id
  readonly label: Text
  readonly on: readonly Id[]
  readonly role: string
  /** Elements they answer for; each is also in `on`. */
  readonly responsible: readonly Id[]
  readonly extra: Extra
}

export const actorSchema = z.object({
  id: idSchema,
  label: textSchema,
  on: z.array(idSchema),
  role: z.string(),
  responsible: z.array(idSchema),
  extra: extraSchema,
})

/** A new actor: what is not given is empty. */
export function anActor(given: Partial<Actor> & Pick<Actor, 'id'>): Actor {
  return { label: NO_TEXT, on: [], role: '', responsible: [], extra: {}, ...given }
}
