import * as z from 'zod/mini'
import { ELEMENT_TYPES, THING_KINDS, textSchema } from '../model/index.js'

const plainName = {
  label: textSchema,
  type: z.exactOptional(z.enum(ELEMENT_TYPES)),
  ends: z.exactOptional(z.tuple([textSchema, textSchema])),
}

const nameSchema = z.object({ ...plainName, on: z.exactOptional(z.object(plainName)) })

/** What one change is, as JSON. */
export const thingChangeSchema = z.object({
  kind: z.enum([...THING_KINDS, 'details']),
  id: z.string(),
  became: z.enum(['added', 'removed', 'moved', 'changed']),
  name: nameSchema,
  fields: z.array(z.object({ field: z.string(), was: z.unknown(), is: z.unknown() })),
})

/**
 * How a thing was called at the time: by its own words, a link by those of its `ends`. A record also by what it stood `on`
 * first; none: on the theory as a whole, or on nothing.
 */
export type ThingName = z.output<typeof nameSchema>

/** What one field was and is; a band, group or other thing is said by its label. */
export type FieldChange = z.output<typeof thingChangeSchema>['fields'][number]

/**
 * What became of one thing between two states of a theory; one that was moved and reworded has two of these. `moved`: it
 * stands elsewhere, and says what it said. Of details the id is empty.
 *
 * `fields`: of what changed each field that is another; of what was moved band and sub-model, none where it was moved
 * within its band; of a link that came or went its rating, where it had one.
 */
export type ThingChange = z.output<typeof thingChangeSchema>
