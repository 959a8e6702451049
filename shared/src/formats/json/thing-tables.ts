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
  type Extra,
  elementSchema,
  evidenceSchema,
  frameSchema,
  groupSchema,
  indicatorSchema,
  judgementSchema,
  linkSchema,
  NO_TEXT,
  passageSchema,
  type Theory,
  type ThingKind,
  theoryDetails,
} from '../../model/index.js'

/** The type of the things of one kind: `Thing<'links'>` is a Link. */
export type Thing<K extends ThingKind> = Theory[K] extends ReadonlyMap<string, infer T> ? T : never

/** How one kind of thing stands in a file. */
export interface ThingTable<T> {
  readonly schema: z.ZodMiniType<T>
  /** A thing with nothing said about it. A field that equals it here is left out of a file. */
  readonly blank: Readonly<Record<string, unknown>>
  /** Fields that a file must have. */
  readonly required: readonly string[]
  /** Fields that are written even where they are blank. */
  readonly always: readonly string[]
  /** Names of fields; any other name in a file is kept in `extra`. */
  readonly fields: ReadonlySet<string>
  /** Fields that hold words by language. */
  readonly texts: readonly string[]
}

export const detailsTable = table(detailsSchema, theoryDetails(), [], ['title', 'languages'])

export const tables: { readonly [K in ThingKind]: ThingTable<Thing<K>> } = {
  elements: table(elementSchema, anElement({ id: '', type: 'note' }), ['id', 'type'], ['label', 'order']),
  links: table(linkSchema, aLink({ id: '', from: '', to: '' }), ['id', 'from', 'to'], ['kind']),
  bands: table(bandSchema, aBand({ id: '' }), ['id'], ['label', 'placement', 'order']),
  groups: table(groupSchema, aGroup({ id: '' }), ['id'], ['label']),
  indicators: table(indicatorSchema, anIndicator({ id: '' }), ['id'], ['label', 'on']),
  assumptions: table(assumptionSchema, anAssumption({ id: '' }), ['id'], ['label', 'on']),
  evidence: table(evidenceSchema, anEvidenceItem({ id: '' }), ['id'], ['label', 'on']),
  actors: table(actorSchema, anActor({ id: '' }), ['id'], ['label', 'on']),
  judgements: table(judgementSchema, aJudgement({ id: '' }), ['id', 'check'], ['on', 'answer']),
  passages: table(passageSchema, aPassage({ id: '' }), ['id', 'about'], ['words']),
  frames: table(frameSchema, aFrame({ id: '' }), ['id'], ['label', 'on', 'order']),
}

function table<T extends { readonly extra: Extra }>(
  schema: z.ZodMiniType<T>,
  blank: T,
  required: readonly string[],
  alsoWritten: readonly string[],
): ThingTable<T> {
  return {
    schema,
    blank: { ...blank },
    required,
    always: [...required, ...alsoWritten],
    fields: new Set(Object.keys(blank).filter((name) => name !== 'extra')),
    texts: Object.entries(blank).flatMap(([name, value]) => (value === NO_TEXT ? [name] : [])),
  }
}
