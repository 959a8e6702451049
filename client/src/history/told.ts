import { thingChangeSchema } from '@throughline/shared/compare'
import * as z from 'zod/mini'

export const toldChangeSchema = z.extend(thingChangeSchema, { by: z.array(z.string()), at: z.nullable(z.string()) })
const workSchema = z.object({ changes: z.array(toldChangeSchema), more: z.number() })
export const toldPersonSchema = z.object({ id: z.string(), name: z.nullable(z.string()) })
const agreedSchema = z.object({ version: z.string(), date: z.string() })

const revisionSchema = z.object({
  id: z.number(),
  at: z.string(),
  kind: z.enum(['auto', 'named', 'agreed', 'restore']),
  name: z.nullable(z.string()),
  by: z.nullable(z.string()),
  agreed: z.nullable(agreedSchema),
  restored: z.nullable(z.number()),
  work: z.nullable(workSchema),
})

/** The history as the server tells it. */
export const timelineSchema = z.object({
  revisions: z.array(revisionSchema),
  more: z.boolean(),
  since: z.nullable(workSchema),
  agreed: z.nullable(z.extend(agreedSchema, { revision: z.number(), isCurrent: z.boolean() })),
  people: z.array(toldPersonSchema),
})

/** What differs between two versions, as the server tells it. */
export const comparisonSchema = z.extend(workSchema, { people: z.array(toldPersonSchema) })

/** What became of one thing, who did it (ids; nobody where that is not known), and when, where that is known. */
export type ToldChange = z.output<typeof toldChangeSchema>
export type ToldWork = z.output<typeof workSchema>
export type ToldRevision = z.output<typeof revisionSchema>
export type ToldPerson = z.output<typeof toldPersonSchema>
export type Timeline = z.output<typeof timelineSchema>
export type Comparison = z.output<typeof comparisonSchema>
