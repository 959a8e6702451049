import * as z from 'zod/mini'
import { ELEMENT_TYPES, type ElementType, elementType } from './element-type.js'
import type { Extra, Position } from './fields.js'
import { extraSchema, idSchema, positionSchema, textSchema } from './fields.js'
import type { Id } from './id.js'
import { NO_TEXT, type Text } from './text.js'

/** When an outcome is expected; null where the theory does not time it. */
export const TERMS = ['short', 'medium', 'long'] as const
export type Term = (typeof TERMS)[number]

/** Which way something outside the aims works: for the programme or against it; null where nobody said. */
export const BEARINGS = ['helps', 'hinders'] as const
export type Bearing = (typeof BEARINGS)[number]

/** Whether one may say of elements of a type which way they work: enabler or barrier, welcome or unwelcome. */
export function hasBearing(type: ElementType): type is 'context-factor' | 'unintended-outcome' {
  return type === 'context-factor' || type === 'unintended-outcome'
}

/** A box of the theory. */
export interface Element {
  readonly id: Id
  readonly type: ElementType
  /** Only outcomes have one. */
  readonly term: Term | null
  readonly label: Text
  readonly description: Text
  readonly rationale: Text
  /** The column or row it stands in; null: outside all bands. */
  readonly band: Id | null
  readonly group: Id | null
  /** Top left corner in map pixels, from its band's origin (from the map's where band is null); null: unplaced. */
  readonly position: Position | null
  /** Fractional index: reading order within its band. */
  readonly order: string
  readonly tags: readonly string[]
  /** Context factors: whether it is an enabler or a barrier; unintended outcomes: whether it is welcome. */
  readonly bearing: Bearing | null
  /** The box whose sub-model it stands in; null: the theory's own map. */
  readonly within: Id | null
  /** Row number or code it had in the file it came from. */
  readonly ref: string | null
  readonly extra: Extra
}

export const elementSchema = z.object({
  id: idSchema,
  type: z.enum(ELEMENT_TYPES),
  term: z.nullable(z.enum(TERMS)),
  label: textSchema,
  description: textSchema,
  rationale: textSchema,
  band: z.nullable(idSchema),
  group: z.nullable(idSchema),
  position: z.nullable(positionSchema),
  order: z.string(),
  tags: z.array(z.string()),
  bearing: z.nullable(z.enum(BEARINGS)),
  within: z.nullable(idSchema),
  ref: z.nullable(z.string()),
  extra: extraSchema,
})

const TERM_RANK = { short: 5, medium: 6, long: 7 } as const

/** Its place in the chain of cause, 0 (situation) to 8 (impact); null where it has none. Vocabulary, section 7. */
export function rankOf(element: Pick<Element, 'type' | 'term'>): number | null {
  if (element.type === 'outcome') return element.term === null ? null : TERM_RANK[element.term]
  return elementType(element.type).rank
}

/** A new element: what is not given is empty. */
export function anElement(given: Partial<Element> & Pick<Element, 'id' | 'type'>): Element {
  return {
    term: null,
    label: NO_TEXT,
    description: NO_TEXT,
    rationale: NO_TEXT,
    band: null,
    group: null,
    position: null,
    order: 'a0',
    tags: [],
    bearing: null,
    within: null,
    ref: null,
    extra: {},
    ...given,
  }
}
