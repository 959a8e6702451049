import type * as z from 'zod/mini'
import {
  aBand,
  actorSchema,
  aFrame,
  aGroup,
  aJudgement,
  aLink,
  anActor,
  anAssumption,
  anElement,
  anEvidenceItem,
  anIndicator,
  aPassage,
  assumptionSchema,
  bandSchema,
  detailsSchema,
  elementSchema,
  evidenceSchema,
  frameSchema,
  groupSchema,
  indicatorSchema,
  judgementSchema,
  linkSchema,
  passageSchema,
  type ThingKind,
  textSchema,
  theoryDetails,
} from '../model/index.js'
import type { Field } from './field.js'
import { readingsField } from './readings-field.js'
import { setField } from './set-field.js'
import { textField } from './text-field.js'
import { valueField } from './value-field.js'

/** The fields of a thing by name, without its id, and how each is kept. */
export type FieldList = readonly (readonly [name: string, field: Field<unknown>])[]

/** Fields that are not kept as plain values or texts. */
const SPECIAL: Readonly<Record<string, Field<unknown>>> = {
  tags: setField,
  on: setField,
  responsible: setField,
  owners: setField,
  impactStories: setField,
  readings: readingsField,
}

/** How every kind of thing is kept: read off the model, so that a new field of the model needs no line here. */
export const thingFields: Readonly<Record<ThingKind, FieldList>> = {
  elements: listOf(elementSchema.shape, anElement({ id: '', type: 'note' })),
  links: listOf(linkSchema.shape, aLink({ id: '', from: '', to: '' })),
  bands: listOf(bandSchema.shape, aBand({ id: '' })),
  groups: listOf(groupSchema.shape, aGroup({ id: '' })),
  indicators: listOf(indicatorSchema.shape, anIndicator({ id: '' })),
  assumptions: listOf(assumptionSchema.shape, anAssumption({ id: '' })),
  evidence: listOf(evidenceSchema.shape, anEvidenceItem({ id: '' })),
  actors: listOf(actorSchema.shape, anActor({ id: '' })),
  judgements: listOf(judgementSchema.shape, aJudgement({ id: '' })),
  passages: listOf(passageSchema.shape, aPassage({ id: '' })),
  frames: listOf(frameSchema.shape, aFrame({ id: '' })),
}

export const detailsFields: FieldList = listOf(detailsSchema.shape, theoryDetails())

/** What is checked before a value is written. */
export const thingSchemas = {
  elements: elementSchema,
  links: linkSchema,
  bands: bandSchema,
  groups: groupSchema,
  indicators: indicatorSchema,
  assumptions: assumptionSchema,
  evidence: evidenceSchema,
  actors: actorSchema,
  judgements: judgementSchema,
  passages: passageSchema,
  frames: frameSchema,
} as const

/** Whether a kind of thing has texts of this name. */
export function hasText(kind: ThingKind | 'details', name: string): boolean {
  const fields = kind === 'details' ? detailsFields : thingFields[kind]
  return fields.some(([field, how]) => field === name && how === textField)
}

function listOf(shape: Readonly<Record<string, z.ZodMiniType>>, defaults: object): FieldList {
  return Object.entries(shape)
    .filter(([name]) => name !== 'id')
    .map(([name, schema]) => [name, fieldFor(name, schema, Reflect.get(defaults, name))])
}

function fieldFor(name: string, schema: z.ZodMiniType, fallback: unknown): Field<unknown> {
  if (schema === textSchema) return textField
  return SPECIAL[name] ?? valueField(schema, fallback)
}
