import * as z from 'zod/mini'

/** Map pixels, [x, y]; one value, so that two people dragging never mix one's x with the other's y. */
export type Position = readonly [x: number, y: number]

/** Fields of a file that this version does not know: kept, and written back. */
export type Extra = Readonly<Record<string, unknown>>

/** A count or measure as it was given: `85`, `"about half"`; null where nobody said. */
export type Quantity = number | string | null

/** Longest label, description or other text, in characters. */
export const MAX_TEXT = 20_000

export const idSchema = z.string().check(z.minLength(1), z.maxLength(200))
export const textSchema = z.record(z.string(), z.string().check(z.maxLength(MAX_TEXT)))
export const extraSchema = z.record(z.string(), z.unknown())
export const positionSchema = z.readonly(z.tuple([coordinate(), coordinate()]))
export const quantitySchema = z.nullable(z.union([z.number(), z.string()]))

function coordinate() {
  return z.number().check(z.gte(-1_000_000), z.lte(1_000_000))
}
