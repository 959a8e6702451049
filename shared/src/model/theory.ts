import * as z from 'zod/mini'
import type { Actor } from './actor.js'
import type { Assumption } from './assumption.js'
import type { Band } from './band.js'
import type { Element } from './element.js'
import type { Evidence } from './evidence.js'
import { type Extra, extraSchema, idSchema, textSchema } from './fields.js'
import type { Frame } from './frame.js'
import type { Group } from './group.js'
import type { Id } from './id.js'
import type { Indicator } from './indicator.js'
import type { Judgement } from './judgement.js'
import type { Link } from './link.js'
import type { Passage } from './passage.js'
import { SCALE_IDS, type ScaleId } from './rating.js'
import { NO_TEXT, type Text } from './text.js'

/** Which way cause and time run across the map. `right` and `left`: bands are columns; `down` and `up`: rows. */
export const FLOWS = ['right', 'left', 'down', 'up'] as const
export type Flow = (typeof FLOWS)[number]

export const STATUSES = ['draft', 'agreed', 'superseded'] as const
export type Status = (typeof STATUSES)[number]

/** What is said about the theory as a whole. */
export interface TheoryDetails {
  readonly title: Text
  readonly summary: Text
  readonly mission: Text
  readonly vision: Text
  readonly organisation: string
  readonly owners: readonly string[]
  /** BCP 47 tags, main one first; never empty. */
  readonly languages: readonly string[]
  readonly template: string | null
  /** The evidence scale that links are rated on. */
  readonly scale: ScaleId
  readonly status: Status
  readonly version: string
  /** ISO 8601 date when it is to be looked at again, or empty. */
  readonly reviewDate: string
  readonly flow: Flow
  /** The last band the programme answers for; null: no ceiling of accountability is drawn. */
  readonly ceiling: Id | null
  /** A long chain is folded into tiers, read one after the other, to fit a page. */
  readonly folded: boolean
  /** Columns are crossed by a lane for each actor who answers for what stands in it. */
  readonly lanes: boolean
  readonly impactStories: readonly string[]
  readonly source: string
  readonly licence: string
  readonly extra: Extra
}

/** A theory of change: plain data. Values keep their identity for as long as nothing in them changed. */
export interface Theory {
  readonly details: TheoryDetails
  readonly elements: ReadonlyMap<Id, Element>
  readonly links: ReadonlyMap<Id, Link>
  readonly bands: ReadonlyMap<Id, Band>
  readonly groups: ReadonlyMap<Id, Group>
  readonly indicators: ReadonlyMap<Id, Indicator>
  readonly assumptions: ReadonlyMap<Id, Assumption>
  readonly evidence: ReadonlyMap<Id, Evidence>
  readonly actors: ReadonlyMap<Id, Actor>
  readonly judgements: ReadonlyMap<Id, Judgement>
  readonly passages: ReadonlyMap<Id, Passage>
  readonly frames: ReadonlyMap<Id, Frame>
}

export const detailsSchema = z.object({
  title: textSchema,
  summary: textSchema,
  mission: textSchema,
  vision: textSchema,
  organisation: z.string(),
  owners: z.array(z.string()),
  languages: z.array(z.string()).check(z.minLength(1)),
  template: z.nullable(z.string()),
  scale: z.enum(SCALE_IDS),
  status: z.enum(STATUSES),
  version: z.string(),
  reviewDate: z.string(),
  flow: z.enum(FLOWS),
  ceiling: z.nullable(idSchema),
  folded: z.boolean(),
  lanes: z.boolean(),
  impactStories: z.array(z.string()),
  source: z.string(),
  licence: z.string(),
  extra: extraSchema,
})

/** Details of a new theory: English, columns from left to right, a draft, unrated. */
export function theoryDetails(given: Partial<TheoryDetails> = {}): TheoryDetails {
  return {
    title: NO_TEXT,
    summary: NO_TEXT,
    mission: NO_TEXT,
    vision: NO_TEXT,
    organisation: '',
    owners: [],
    languages: ['en'],
    template: null,
    scale: 'unrated',
    status: 'draft',
    version: '',
    reviewDate: '',
    flow: 'right',
    ceiling: null,
    folded: false,
    lanes: false,
    impactStories: [],
    source: '',
    licence: '',
    extra: {},
    ...given,
  }
}

/** What a theory is made from: lists instead of maps. */
export interface TheoryParts {
  readonly details?: Partial<TheoryDetails>
  readonly elements?: readonly Element[]
  readonly links?: readonly Link[]
  readonly bands?: readonly Band[]
  readonly groups?: readonly Group[]
  readonly indicators?: readonly Indicator[]
  readonly assumptions?: readonly Assumption[]
  readonly evidence?: readonly Evidence[]
  readonly actors?: readonly Actor[]
  readonly judgements?: readonly Judgement[]
  readonly passages?: readonly Passage[]
  readonly frames?: readonly Frame[]
}

/** A theory from its parts. A later thing with the same id wins. */
export function aTheory(parts: TheoryParts = {}): Theory {
  return {
    details: theoryDetails(parts.details),
    elements: byId(parts.elements),
    links: byId(parts.links),
    bands: byId(parts.bands),
    groups: byId(parts.groups),
    indicators: byId(parts.indicators),
    assumptions: byId(parts.assumptions),
    evidence: byId(parts.evidence),
    actors: byId(parts.actors),
    judgements: byId(parts.judgements),
    passages: byId(parts.passages),
    frames: byId(parts.frames),
  }
}

function byId<T extends { readonly id: Id }>(things: readonly T[] = []): ReadonlyMap<Id, T> {
  return new Map(things.map((thing) => [thing.id, thing]))
}
