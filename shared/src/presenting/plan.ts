import * as z from 'zod/mini'
import { idSchema } from '../model/index.js'

/** A path of more links is told by its ends alone: what is told of a presentation to others must stay small. */
export const MOST_PATH_LINKS = 40

/** What a presentation goes through, step by step. */
export const planSchema = z.union([
  /** Band by band, on the map of a sub-model or, with null, the theory's own. */
  z.object({ kind: z.enum(['bands']), within: z.nullable(idSchema) }),
  /** Along one path, link by link; without links along the strongest. */
  z.object({
    kind: z.enum(['path']),
    from: idSchema,
    to: idSchema,
    links: z.nullable(z.array(idSchema).check(z.maxLength(MOST_PATH_LINKS))),
  }),
  /** The frames that people have chosen. */
  z.object({ kind: z.enum(['frames']) }),
])

export type Plan = z.infer<typeof planSchema>
export type PlanOf<Kind extends Plan['kind']> = Extract<Plan, { readonly kind: Kind }>

/** Where a presentation is. Steps are named, not numbered: the theory may change meanwhile. */
export const presentingSchema = z.object({ plan: planSchema, step: idSchema })
export type Presenting = z.infer<typeof presentingSchema>
