import * as z from 'zod/mini'
import { TERMS, type Term } from './element.js'
import { ELEMENT_TYPES, type ElementType } from './element-type.js'
import { type Extra, extraSchema, idSchema, textSchema } from './fields.js'
import type { Id } from './id.js'
import { NO_TEXT, type Text } from './text.js'

/** `main`: one of the columns (or rows) the theory runs through; the others cross them all, above or below. */
export const PLACEMENTS = ['main', 'above', 'below'] as const
export type Placement = (typeof PLACEMENTS)[number]

/** Mayne's and the outcome mapping field's spheres; null where nobody said. */
export const SPHERES = ['control', 'influence', 'interest'] as const
export type Sphere = (typeof SPHERES)[number]

/** A box in a main column may be this wide, map pixels. */
export const MIN_BAND_SIZE = 120
export const MAX_BAND_SIZE = 420
export const DEFAULT_BAND_SIZE = 148

/** A column or row, or a strip across them, that holds elements of one kind. */
export interface Band {
  readonly id: Id
  readonly label: Text
  /** What a facilitator asks; shown in the band while it is empty. */
  readonly prompt: Text
  readonly placement: Placement
  /** Fractional index among the bands of its placement. */
  readonly order: string
  /** Width of the boxes in it, map pixels; null: DEFAULT_BAND_SIZE. */
  readonly size: number | null
  /** What belongs here; a box made here is of the first. */
  readonly types: readonly ElementType[]
  /** The term of outcomes made here. */
  readonly term: Term | null
  readonly sphere: Sphere | null
  /** The box whose sub-model it belongs to; null: the theory's own map. */
  readonly within: Id | null
  readonly extra: Extra
}

export const bandSchema = z.object({
  id: idSchema,
  label: textSchema,
  prompt: textSchema,
  placement: z.enum(PLACEMENTS),
  order: z.string(),
  size: z.nullable(z.number().check(z.gte(MIN_BAND_SIZE), z.lte(MAX_BAND_SIZE))),
  types: z.array(z.enum(ELEMENT_TYPES)),
  term: z.nullable(z.enum(TERMS)),
  sphere: z.nullable(z.enum(SPHERES)),
  within: z.nullable(idSchema),
  extra: extraSchema,
})

/** A new band: what is not given is empty; it is a main one. */
export function aBand(given: Partial<Band> & Pick<Band, 'id'>): Band {
  return {
    label: NO_TEXT,
    prompt: NO_TEXT,
    placement: 'main',
    order: 'a0',
    size: null,
    types: [],
    term: null,
    sphere: null,
    within: null,
    extra: {},
    ...given,
  }
}
