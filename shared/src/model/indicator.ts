import * as z from 'zod/mini'
import { type Extra, extraSchema, idSchema, type Quantity, quantitySchema, textSchema } from './fields.js'
import type { Id } from './id.js'
import { NO_TEXT, type Text } from './text.js'

export const DIRECTIONS = ['increase', 'decrease', 'maintain'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** One measurement of an indicator. */
export interface Reading {
  readonly id: Id
  /** ISO 8601 date, whole or in part: `2026`, `2026-11`, `2026-11-24`. */
  readonly date: string
  readonly value: Quantity
  readonly note: string
}

/** What will be measured to tell whether an element has happened. Vocabulary, section 2. */
export interface Indicator {
  readonly id: Id
  readonly label: Text
  /** Elements it measures. */
  readonly on: readonly Id[]
  readonly population: string
  readonly unit: string
  readonly baseline: Quantity
  readonly baselineDate: string
  readonly target: Quantity
  readonly targetDate: string
  readonly threshold: Quantity
  readonly direction: Direction | null
  readonly source: string
  readonly meansOfVerification: string
  readonly method: string
  readonly frequency: string
  readonly owner: string
  readonly disaggregation: string
  readonly readings: readonly Reading[]
  readonly extra: Extra
}

export const indicatorSchema = z.object({
  id: idSchema,
  label: textSchema,
  on: z.array(idSchema),
  population: z.string(),
  unit: z.string(),
  baseline: quantitySchema,
  baselineDate: z.string(),
  target: quantitySchema,
  targetDate: z.string(),
  threshold: quantitySchema,
  direction: z.nullable(z.enum(DIRECTIONS)),
  source: z.string(),
  meansOfVerification: z.string(),
  method: z.string(),
  frequency: z.string(),
  owner: z.string(),
  disaggregation: z.string(),
  readings: z.array(z.object({ id: idSchema, date: z.string(), value: quantitySchema, note: z.string() })),
  extra: extraSchema,
})

/** A new indicator: what is not given is empty. */
export function anIndicator(given: Partial<Indicator> & Pick<Indicator, 'id'>): Indicator {
  return {
    label: NO_TEXT,
    on: [],
    population: '',
    unit: '',
    baseline: null,
    baselineDate: '',
    target: null,
    targetDate: '',
    threshold: null,
    direction: null,
    source: '',
    meansOfVerification: '',
    method: '',
    frequency: '',
    owner: '',
    disaggregation: '',
    readings: [],
    extra: {},
    ...given,
  }
}
