import * as z from 'zod/mini'

/** Evidence scales by id. Values and sources: vocabulary, section 5. */
export const SCALE_IDS = [
  'eef-padlocks',
  'maryland-sms',
  'eif',
  'nesta',
  'ofs-type',
  'emmie',
  'percent',
  'basis',
  'unrated',
] as const
export type ScaleId = (typeof SCALE_IDS)[number]

/** A value on one scale. Never converted to another scale. Zero is a rating; null (no rating) is not. */
export interface Rating {
  readonly scale: ScaleId
  /** The scale's own value: a number, a code such as "NL2", or the parts of EMMIE. */
  readonly value: number | string | Readonly<Record<string, number | string | null>>
  /** Which of the ratings that share a scale: EEF padlocks are given to a trial or to a Toolkit strand. */
  readonly of?: string
}

export const ratingSchema = z.object({
  scale: z.enum(SCALE_IDS),
  value: z.union([z.number(), z.string(), z.record(z.string(), z.nullable(z.union([z.number(), z.string()])))]),
  of: z.exactOptional(z.string()),
})
