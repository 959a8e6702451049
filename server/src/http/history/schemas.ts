import { THING_KINDS } from '@throughline/shared/model'
import * as z from 'zod'

const text = z.record(z.string(), z.string()).describe('Words by language')
const plainName = { label: text, type: z.string().optional(), ends: z.tuple([text, text]).optional() }

/** A change as answers tell it. */
export const toldChange = z.object({
  kind: z.enum([...THING_KINDS, 'details']),
  id: z.string().describe('Empty for details'),
  became: z.enum(['added', 'removed', 'moved', 'changed']),
  name: z
    .object({ ...plainName, on: z.object(plainName).optional() })
    .describe('How it was called then; links by their ends, records also by what they are on'),
  fields: z.array(z.object({ field: z.string(), was: z.unknown(), is: z.unknown() })),
  by: z.array(z.string()).describe('Ids of people; empty where nobody knows'),
  at: z.string().nullable(),
})

export const toldWorkSchema = z.object({
  changes: z.array(toldChange),
  more: z.int().describe('How many more changes there are'),
})

export const personSchema = z.object({
  id: z.string(),
  name: z.string().nullable().describe('null: a former member'),
})

const toldRevision = z.object({
  id: z.int(),
  at: z.string(),
  kind: z.enum(['auto', 'named', 'agreed', 'restore']),
  name: z.string().nullable(),
  by: z.string().nullable().describe('Who named, agreed or restored it'),
  agreed: z.object({ version: z.string(), date: z.string() }).nullable(),
  restored: z.int().nullable().describe('The version that it brought back'),
  work: toldWorkSchema.nullable().describe('What was done since the one before; null: not worked out yet'),
})

export const timelineSchema = z.object({
  revisions: z.array(toldRevision).describe('Newest first'),
  more: z.boolean().describe('Whether there are older ones'),
  since: toldWorkSchema.nullable().describe('What has been done since the newest'),
  agreed: z
    .object({ revision: z.int(), version: z.string(), date: z.string(), isCurrent: z.boolean() })
    .nullable()
    .describe('The version that was agreed last; `isCurrent`: nothing has been changed since'),
  people: z.array(personSchema),
})
