import { describe, expect, test } from 'vitest'
import { readJson, writeJson } from '../../formats/index.js'
import { overlaps, placeTheory } from '../../layout/index.js'
import { type Element, elementType, rankOf, wordsOf } from '../../model/index.js'
import { boxSizer, type Measure, wordsIn } from '../../scene/index.js'
import { examples } from '../index.js'

const evenMeasure: Measure = { width: (text, font) => [...text].length * font.sizePx * 0.5 }

// The checks are those of vocabulary, section 7: an example that breaks them would teach the wrong thing.
describe.each(examples.map((example) => [example.id, example] as const))('example %s', (_id, example) => {
  const theory = example.theory()
  const elements = [...theory.elements.values()]
  const links = [...theory.links.values()]
  const flow = links.filter(({ kind }) => kind === 'leads-to' || kind === 'requires')
  const ofTypes = (...types: string[]) => elements.filter(({ type }) => types.includes(type))
  const labelOf = ({ label }: Element) => wordsOf(label, ['en'])
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

  test('is written and read as it is', () => {
    expect(readJson(writeJson(theory))).toEqual({ ok: true, theory, warnings: [] })
  })

  test('has every box in a band that holds its type, and every link between boxes of it', () => {
    for (const { id, band, type } of elements) {
      expect([id, band !== null && (theory.bands.get(band)?.types.includes(type) || type === 'note')]).toEqual([
        id,
        true,
      ])
    }
    for (const { from, to } of links) expect(theory.elements.has(from) && theory.elements.has(to)).toBe(true)
    expect(new Set(links.map(({ from, to, kind }) => `${from} ${to} ${kind}`)).size).toBe(links.length)
  })

  test('is of a size to take in, and says that it is invented', () => {
    expect(elements.length).toBeGreaterThanOrEqual(10)
    expect(elements.length).toBeLessThanOrEqual(28)
    expect(wordsOf(theory.details.summary, ['en'])).toContain('invented')
    for (const { illustrative } of theory.evidence.values()) expect(illustrative).toBe(true)
  })

  test('lays out without one box on another', () => {
    const boxes = [...placeTheory(theory, boxSizer(theory, evenMeasure, wordsIn('en'))).boxes]
    expect(boxes.length).toBe(elements.length)
    const pairs = boxes.flatMap(([a, box], n) => boxes.slice(n + 1).map(([b, other]) => ({ a, b, box, other })))
    expect(pairs.filter(({ box, other }) => overlaps(box, other)).map(({ a, b }) => `${a} ${b}`)).toEqual([])
  })

  test('has something done, something it is for, and no output that leads nowhere', () => {
    expect(ofTypes('activity').length).toBeGreaterThan(0)
    expect(ofTypes('impact').length).toBeGreaterThan(0)
  })

  // The core of TASO is lists on one page, without arrows.
  if (links.length > 0) {
    test('has no step without a cause and none that leads nowhere', () => {
      const causal = elements.filter(({ type }) => elementType(type).causal)
      expect(ids(causal.filter(({ id }) => !links.some(({ from, to }) => from === id || to === id)))).toEqual([])
      const reached = ofTypes('reach', 'output', 'mechanism', 'outcome', 'impact')
      expect(ids(reached.filter(({ id }) => !flow.some(({ to }) => to === id)))).toEqual([])
      const passing = ofTypes('activity', 'reach', 'output', 'mechanism', 'outcome')
      expect(ids(passing.filter(({ id }) => !flow.some(({ from }) => from === id)))).toEqual([])
    })
  }

  test('runs forwards without leaping', () => {
    const backwards = flow.filter(({ from, to }) => rank(to) < rank(from))
    expect(ids(backwards)).toEqual([])
    expect(ids(flow.filter(({ from, to }) => rank(from) <= 2 && rank(from) >= 1 && rank(to) >= 7))).toEqual([])
  })

  test('measures every outcome in full', () => {
    for (const { id } of ofTypes('outcome', 'impact')) {
      const [indicator] = [...theory.indicators.values()].filter(({ on }) => on.includes(id))
      expect([id, indicator?.unit !== '' && indicator?.baseline !== null && indicator?.target !== null]).toEqual([
        id,
        true,
      ])
      expect([id, indicator?.source ?? '']).not.toEqual([id, ''])
    }
  })

  test('gives a reason for every step into an outcome', () => {
    const records = [...theory.assumptions.values(), ...theory.evidence.values()]
    const ends = new Set(ids(ofTypes('outcome', 'impact')))
    const without = links.filter(
      ({ id, kind, to, rationale }) =>
        kind === 'leads-to' &&
        ends.has(to) &&
        wordsOf(rationale, ['en']) === '' &&
        !records.some(({ on }) => on.includes(id)),
    )
    expect(ids(without)).toEqual([])
  })

  test('rests on no important assumption that nobody tested', () => {
    const weak = [...theory.assumptions.values()].filter(
      ({ status, importance }) =>
        status === 'refuted' || status === 'contested' || (importance === 'high' && status !== 'supported'),
    )
    expect(ids(weak)).toEqual([])
  })

  test('says one thing in each box, in few words, and counts its outputs', () => {
    const labels = elements.map(labelOf)
    expect(new Set(labels).size).toBe(labels.length)
    for (const label of labels) expect([label, label.length > 15 && label.length <= 72]).toEqual([label, true])
    for (const output of ofTypes('output')) expect(labelOf(output)).toMatch(/\d/)
    for (const outcome of ofTypes('output', 'outcome', 'impact'))
      expect(labelOf(outcome)).not.toMatch(/(\S+ ){3}(and|&) \S+ \S+ \S+/)
  })

  if (links.length > 0) {
    test('shows several kinds of link, ratings and doubts', () => {
      expect(new Set(links.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3)
      expect(links.some(({ rating }) => rating !== null)).toBe(theory.details.scale !== 'unrated')
      expect(links.every(({ rating }) => rating === null || rating.scale === theory.details.scale)).toBe(true)
      expect(links.some(({ uncertain }) => uncertain)).toBe(true)
    })
  }

  test('has every record on something of it', () => {
    const things = new Set([...theory.elements.keys(), ...theory.links.keys()])
    for (const kind of ['indicators', 'assumptions', 'evidence', 'actors'] as const) {
      for (const { id, on } of theory[kind].values())
        expect([id, on.length > 0 && on.every((each) => things.has(each))]).toEqual([id, true])
    }
  })

  function rank(id: string): number {
    const element = theory.elements.get(id)
    return (element === undefined ? null : rankOf(element)) ?? Number.NaN
  }
})
