import * as z from 'zod/mini'
import { type Extra, extraSchema, idSchema, textSchema } from './fields.js'
import type { Id } from './id.js'
import { NO_TEXT, type Text } from './text.js'

/** A part of the narrative that somebody has put into words of their own, over those made from the model. */
export interface Passage {
  readonly id: Id
  /** Which part of the narrative. */
  readonly about: string
  readonly words: Text
  /** What had been made from the model when it was written, by language: another text now, and it is out of date. */
  readonly basis: Readonly<Record<string, string>>
  readonly extra: Extra
}

export const passageSchema = z.object({
  id: idSchema,
  about: z.string(),
  words: textSchema,
  basis: z.record(z.string(), z.string()),
  extra: extraSchema,
})

/** A new passage: what is not given is empty. */
export function aPassage(given: Partial<Passage> & Pick<Passage, 'id'>): Passage {
  return { about: '', words: NO_TEXT, basis: {}, extra: {}, ...given }
}
