import { idSchema } from '@throughline/shared/model'
import { presentingSchema } from '@throughline/shared/presenting'
import * as z from 'zod/mini'
import type { Person } from '../session/index.js'

const coordinate = z.number().check(z.gte(-1e7), z.lte(1e7))
const length = z.number().check(z.gt(0), z.lte(1e7))

// It comes from others: what is nonsense is nothing.
const presentationSchema = z.object({
  presenting: z.nullish(presentingSchema),
  attending: z.nullish(
    z.object({ to: z.int(), how: z.enum(['following', 'looking']), on: z.enum(['screen', 'phone']) }),
  ),
  call: z.nullish(
    z.object({
      number: z.int().check(z.gte(1)),
      view: z.nullable(z.object({ x: coordinate, y: coordinate, width: length, height: length })),
      at: z.nullable(idSchema),
    }),
  ),
})

type Said = z.infer<typeof presentationSchema>

/** What somebody presents, whom they attend, and where they call everyone to. */
export interface Presentation {
  readonly presenting: NonNullable<Said['presenting']> | null
  readonly attending: NonNullable<Said['attending']> | null
  readonly call: Call | null
}

/** Asks everyone to come once. */
export interface Call {
  /** Tells it from the calls before. */
  readonly number: number
  /** The part of the map that is to be seen, map pixels; null: they are not on the map. */
  readonly view: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null
  /** What they are at. */
  readonly at: string | null
}

const NOTHING: Presentation = { presenting: null, attending: null, call: null }

/** What a person says of presentations, as far as it can be believed. */
export function presentationOf({ presentation }: Pick<Person, 'presentation'>): Presentation {
  const read = presentationSchema.safeParse(presentation)
  if (!read.success) return NOTHING
  const { presenting, attending, call } = read.data
  return { presenting: presenting ?? null, attending: attending ?? null, call: call ?? null }
}
