import { idSchema } from '@throughline/shared/model'
import * as z from 'zod/mini'
import type { Person } from './session.js'

/** Person colours there are, 1 to this. */
export const PERSON_COLOURS = 8

const coordinate = z.number().check(z.gte(-1e7), z.lte(1e7))

// What others say about themselves comes from outside: whoever sends nonsense is not shown.
const personSchema = z.object({
  user: z.object({ name: z.string().check(z.maxLength(80)), colour: z.int().check(z.gte(1), z.lte(PERSON_COLOURS)) }),
  cursor: z.nullish(z.object({ x: coordinate, y: coordinate })),
  selection: z.nullish(z.array(idSchema).check(z.maxLength(200))),
  editing: z.nullish(z.string().check(z.maxLength(300))),
  dragging: z.nullish(z.record(idSchema, z.readonly(z.tuple([coordinate, coordinate])))),
  view: z.nullish(z.enum(['map', 'outline', 'table'])),
  within: z.nullish(idSchema),
  // The server has bounded its size.
  presentation: z.optional(z.unknown()),
})

/** A person from an awareness state; null where it is not one of ours. */
export function personFrom(clientId: number, state: unknown): Person | null {
  const read = personSchema.safeParse(state)
  if (!read.success) return null
  const { user, cursor, selection, editing, dragging, view, within, presentation } = read.data
  return {
    clientId,
    name: user.name,
    colour: user.colour,
    cursor: cursor ?? null,
    selection: selection ?? [],
    editing: editing ?? null,
    dragging: dragging ?? null,
    view: view ?? 'map',
    within: within ?? null,
    presentation: presentation ?? null,
  }
}

/** The first colour that nobody has; when all are taken, the one of fewest people. */
export function freeColour(taken: readonly number[]): number {
  const counts = Array.from({ length: PERSON_COLOURS }, (_, i) => taken.filter((colour) => colour === i + 1).length)
  return counts.indexOf(Math.min(...counts)) + 1
}
