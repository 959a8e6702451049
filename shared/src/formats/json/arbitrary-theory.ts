import fc from 'fast-check'
import { generateNKeysBetween } from 'fractional-indexing'
import {
  ASSUMPTION_STATUSES,
  aBand,
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
  aTheory,
  BEARINGS,
  ELEMENT_TYPES,
  FINDING_DIRECTIONS,
  FLOWS,
  JUDGEMENTS,
  LEVELS,
  LINK_KINDS,
  NECESSITIES,
  PLACEMENTS,
  type Position,
  SCALE_IDS,
  SPHERES,
  STATUSES,
  TERMS,
  type Theory,
  WHOLE_THEORY,
} from '../../model/index.js'

const words = fc.string({ unit: 'binary', maxLength: 12 })
const language = fc.constantFrom('en', 'cy', 'en-GB', 'ar', 'mul', 'x-house')
const text = fc.dictionary(language, words, { maxKeys: 3, noNullPrototype: true })
const coordinate = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((quarters) => quarters / 4 + 0)
const position = fc.option(fc.tuple(coordinate, coordinate).map(([x, y]): Position => [x, y]))
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const quantity = fc.option(fc.oneof(number, words))
const order = fc.constantFrom(...generateNKeysBetween(null, null, 80))
const rating = fc.option(
  fc.record({
    scale: fc.constantFrom(...SCALE_IDS),
    value: fc.oneof(
      number,
      words,
      fc.dictionary(fc.constantFrom('effect', 'economics'), fc.option(fc.oneof(number, words)), {
        noNullPrototype: true,
      }),
    ),
  }),
)
// Names that no version of ours uses, and values that JSON can hold.
const extra = fc.dictionary(
  words.map((name) => `x-${name}`),
  fc
    .jsonValue({ maxDepth: 2 })
    .map((value): unknown => JSON.parse(JSON.stringify(value).replaceAll('__proto__', 'proto'))),
  { maxKeys: 2, noNullPrototype: true },
)
const optional = <T>(values: readonly T[]) =>
  values.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...values))
const ids = (letter: string, max: number) =>
  fc.nat({ max }).map((count) => Array.from({ length: count }, (_, n) => `${letter}${n}`))
const each = <T>(list: readonly string[], thing: (id: string) => fc.Arbitrary<T>) => fc.tuple(...list.map(thing))

/** Every sound theory: any field with any value it may have, references only to what is there. */
export const arbitraryTheory: fc.Arbitrary<Theory> = fc
  .record({ e: ids('e', 6), g: ids('g', 2), b: ids('b', 3), r: ids('r', 2) })
  .chain(({ e, g, b, r }) => {
    const ends = [...e, ...g]
    const l = ends.length === 0 ? [] : ['l0', 'l1', 'l2']
    const on = fc.uniqueArray(fc.constantFrom(WHOLE_THEORY, ...e, ...g, ...l), { maxLength: 3 })
    const end = fc.constantFrom(...(ends.length === 0 ? ['none'] : ends))
    const named = { label: text, extra }
    return fc
      .record({
        details: fc.record({
          title: text,
          summary: text,
          mission: text,
          vision: text,
          organisation: words,
          owners: fc.array(words, { maxLength: 2 }),
          languages: fc.uniqueArray(language, { minLength: 1, maxLength: 3 }),
          template: fc.option(words),
          scale: fc.constantFrom(...SCALE_IDS),
          status: fc.constantFrom(...STATUSES),
          version: words,
          reviewDate: words,
          flow: fc.constantFrom(...FLOWS),
          ceiling: optional(b),
          impactStories: fc.array(words, { maxLength: 2 }),
          source: words,
          licence: words,
          extra,
        }),
        elements: each(e, (id) =>
          fc.record({
            ...named,
            id: fc.constant(id),
            type: fc.constantFrom(...ELEMENT_TYPES),
            term: optional(TERMS),
            description: text,
            rationale: text,
            band: optional(b),
            group: optional(g),
            position,
            order,
            tags: fc.array(words, { maxLength: 2 }),
            bearing: optional(BEARINGS),
            within: optional(e),
            ref: fc.option(words),
          }),
        ),
        links: each(l, (id) =>
          fc.record({
            ...named,
            id: fc.constant(id),
            from: end,
            to: end,
            kind: fc.constantFrom(...LINK_KINDS),
            rationale: text,
            mechanism: text,
            confidence: rating,
            rating,
            uncertain: fc.boolean(),
            necessity: optional(NECESSITIES),
          }),
        ),
        bands: each(b, (id) =>
          fc.record({
            ...named,
            id: fc.constant(id),
            prompt: text,
            placement: fc.constantFrom(...PLACEMENTS),
            order,
            size: fc.option(fc.integer({ min: 120, max: 420 })),
            types: fc.uniqueArray(fc.constantFrom(...ELEMENT_TYPES), { maxLength: 3 }),
            term: optional(TERMS),
            sphere: optional(SPHERES),
            within: optional(e),
          }),
        ),
        groups: each(g, (id) =>
          fc.record({ ...named, id: fc.constant(id), description: text, position, within: optional(e) }),
        ),
        indicators: each(r, (id) =>
          fc.record({
            ...named,
            id: fc.constant(`i${id}`),
            on,
            unit: words,
            baseline: quantity,
            target: quantity,
            meansOfVerification: words,
            readings: fc.array(fc.record({ id: fc.constant('m'), date: words, value: quantity, note: words }), {
              maxLength: 1,
            }),
          }),
        ),
        assumptions: each(r, (id) =>
          fc.record({
            ...named,
            id: fc.constant(`a${id}`),
            on,
            status: optional(ASSUMPTION_STATUSES),
            importance: optional(LEVELS),
            test: text,
          }),
        ),
        evidence: each(r, (id) =>
          fc.record({
            ...named,
            id: fc.constant(`v${id}`),
            on,
            year: fc.option(fc.integer()),
            kind: words,
            finding: text,
            direction: optional(FINDING_DIRECTIONS),
            rating,
            illustrative: fc.boolean(),
          }),
        ),
        actors: each(r, (id) => fc.record({ ...named, id: fc.constant(`c${id}`), on, role: words, responsible: on })),
        judgements: each(r, (id) =>
          fc.record({
            id: fc.constant(`j${id}`),
            check: words,
            on,
            answer: optional(JUDGEMENTS),
            reason: words,
            by: words,
            date: words,
            extra,
          }),
        ),
        passages: each(r, (id) =>
          fc.record({ id: fc.constant(`p${id}`), about: words, words: text, basis: text, extra }),
        ),
        frames: each(r, (id) => fc.record({ ...named, id: fc.constant(`f${id}`), on, note: text, order })),
      })
      .map((parts) =>
        aTheory({
          details: parts.details,
          elements: parts.elements.map(anElement),
          links: parts.links.map(aLink),
          bands: parts.bands.map(aBand),
          groups: parts.groups.map(aGroup),
          indicators: parts.indicators.map(anIndicator),
          assumptions: parts.assumptions.map(anAssumption),
          evidence: parts.evidence.map(anEvidenceItem),
          actors: parts.actors.map(anActor),
          judgements: parts.judgements.map(aJudgement),
          passages: parts.passages.map(aPassage),
          frames: parts.frames.map(aFrame),
        }),
      )
  })
