import * as z from 'zod/mini'
import { type Extra, extraSchema, idSchema, textSchema } from './fields.js'
import type { Id } from './id.js'
import { NO_TEXT, type Text } from './text.js'

/** Boxes that are shown together when the theory is presented. */
export interface Frame {
  readonly id: Id
  readonly label: Text
  /** The boxes and groups that stand in the light; the links between them do with them. */
  readonly on: readonly Id[]
  /** What whoever presents wants to say; the audience is not shown it. */
  readonly note: Text
  /** Fractional index among the frames. */
  readonly order: string
  readonly extra: Extra
}

export const frameSchema = z.object({
  id: idSchema,
  label: textSchema,
  on: z.array(idSchema),
  note: textSchema,
  order: z.string(),
  extra: extraSchema,
})

/** A new frame: what is not given is empty. */
export function aFrame(given: Partial<Frame> & Pick<Frame, 'id'>): Frame {
  return { label: NO_TEXT, on: [], note: NO_TEXT, order: 'a0', extra: {}, ...given }
}
