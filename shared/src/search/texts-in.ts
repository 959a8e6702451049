import { type Text, THING_KINDS, type Theory, type ThingKind } from '../model/index.js'

/** One piece of writing in a theory: a text in one language, or a plain field, which has none. */
export interface Writing {
  readonly kind: ThingKind | 'details'
  /** Empty for details. */
  readonly id: string
  readonly field: string
  readonly language: string | null
  readonly words: string
}

/** Plain fields in which people write words; texts by language are found by themselves. */
const PLAIN: Readonly<Record<ThingKind | 'details', readonly string[]>> = {
  details: ['organisation', 'version', 'source', 'licence'],
  elements: ['tags', 'ref'],
  links: [],
  bands: [],
  groups: [],
  indicators: ['population', 'unit', 'source', 'meansOfVerification', 'method', 'frequency', 'owner', 'disaggregation'],
  assumptions: ['owner'],
  evidence: ['link', 'kind', 'design', 'effect', 'uncertainty', 'quality'],
  actors: ['role'],
  judgements: ['reason'],
  passages: [],
  frames: [],
}

/** Everything that is written in a theory, thing by thing in the order of the theory. */
export function* writingsIn(theory: Theory): Generator<Writing> {
  yield* writingsOf('details', '', theory.details)
  for (const kind of THING_KINDS) for (const [id, thing] of theory[kind]) yield* writingsOf(kind, id, thing)
}

/** The texts by language that a thing has, by field. */
export function* textsOf(thing: object): Generator<readonly [field: string, text: Text]> {
  for (const [field, value] of Object.entries(thing)) if (!NO_TEXTS.has(field) && isText(value)) yield [field, value]
}

// Objects of strings that are no texts: what a passage was written from, and what we do not know.
const NO_TEXTS: ReadonlySet<string> = new Set(['basis', 'extra', 'rating', 'confidence'])

function* writingsOf(kind: Writing['kind'], id: string, thing: object): Generator<Writing> {
  for (const [field, text] of textsOf(thing)) {
    for (const [language, words] of Object.entries(text)) if (words !== '') yield { kind, id, field, language, words }
  }
  for (const field of PLAIN[kind]) {
    const value: unknown = Reflect.get(thing, field)
    const words = Array.isArray(value) ? value.join(', ') : value
    if (typeof words === 'string' && words !== '') yield { kind, id, field, language: null, words }
  }
}

function isText(value: unknown): value is Text {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((words) => typeof words === 'string')
  )
}
