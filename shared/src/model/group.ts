import * as z from 'zod/mini'
import { type Extra, extraSchema, idSchema, type Position, positionSchema, textSchema } from './fields.js'
import type { Id } from './id.js'
import { NO_TEXT, type Text } from './text.js'

/** A named frame round elements. Its frame follows its members. */
export interface Group {
  readonly id: Id
  readonly label: Text
  readonly description: Text
  /** Where its frame stands while nothing is in it, map pixels. */
  readonly position: Position | null
  /** The box whose sub-model it belongs to; null: the theory's own map. */
  readonly within: Id | null
  readonly extra: Extra
}

export const groupSchema = z.object({
  id: idSchema,
  label: textSchema,
  description: textSchema,
  position: z.nullable(positionSchema),
  within: z.nullable(idSchema),
  extra: extraSchema,
})

/** A new group: what is not given is empty. */
export function aGroup(given: Partial<Group> & Pick<Group, 'id'>): Group {
  return { label: NO_TEXT, description: NO_TEXT, position: null, within: null, extra: {}, ...given }
}
