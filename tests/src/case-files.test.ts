import { readJson, writeJson } from '@throughline/shared/formats'
import type { Theory } from '@throughline/shared/model'
import { describe, expect, test } from 'vitest'
import { caseFile } from './support/cases.js'

/** As tests/cases/README.md counts them: elements with groups, links, records. */
const CASES = [
  { name: 'breakfast-club-teaching.json', elements: 10, links: 10, records: 5 },
  { name: 'tutoring-evidence-rated.json', elements: 29, links: 31, records: 26 },
  { name: 'market-women-logframe.json', elements: 22, links: 26, records: 28 },
  { name: 'large-neighbourhood.json', elements: 228, links: 729, records: 0 },
  { name: 'awkward-bilingual.json', elements: 38, links: 34, records: 3 },
] as const

describe.each(CASES)('$name', ({ name, elements, links, records }) => {
  const theory = opened(name)
  const given: Given = JSON.parse(caseFile(name).toString('utf8'))

  test('opens with every element, link and record it has', () => {
    expect(theory.elements.size + theory.groups.size).toBe(elements)
    expect(theory.links.size).toBe(links)
    // A rationale is not a record of its own here: its words stand on what it is about.
    const rationales = given.records.filter(({ kind }) => kind === 'rationale')
    const kept = theory.indicators.size + theory.assumptions.size + theory.evidence.size + theory.actors.size
    expect(kept + rationales.length).toBe(records)
    const said = [...theory.elements.values(), ...theory.links.values()].map(({ rationale }) =>
      Object.values(rationale).join(),
    )
    for (const { label } of rationales) expect(said.some((words) => words.includes(label))).toBe(true)
  })

  test('keeps every label to the letter', () => {
    const words = (id: string) => Object.values((theory.elements.get(id) ?? theory.groups.get(id))?.label ?? {})
    for (const { id, label } of given.elements) expect(words(id)).toEqual(label === '' ? [] : [label])
  })

  test('has every box in a column or strip of its own kind, and none placed by hand', () => {
    for (const { band, type, position } of theory.elements.values()) {
      expect(position).toBeNull()
      const types = theory.bands.get(band ?? '')?.types ?? []
      if (type !== 'note') expect(types).toContain(type)
    }
  })

  test('written as Throughline JSON and read again it is the same', () => {
    expect(readJson(writeJson(theory))).toEqual({ ok: true, theory, warnings: [] })
  })
})

test('ratings are ratings, zero among them, and the team’s own confidence is confidence', () => {
  const rated = opened('tutoring-evidence-rated.json')
  const values = [...rated.links.values()].flatMap(({ rating }) => (rating === null ? [] : [rating.value]))
  expect(values).toHaveLength(13)
  expect(values.filter((value) => value === 0)).toHaveLength(2)
  expect(rated.details.scale).toBe('eef-padlocks')
  const sure = opened('awkward-bilingual.json').links.get('l34')
  expect(sure).toMatchObject({ confidence: { scale: 'percent', value: 0 }, rating: null })
})

test('records are on the links that list them', () => {
  const theory = opened('tutoring-evidence-rated.json')
  expect(theory.evidence.get('e2')?.on).toEqual(['l11', 'l14'])
  expect(theory.assumptions.get('as5')?.on).toEqual(['l21', 'l30'])
})

test('the columns of the tutoring case are those of its template, TASO Enhanced', () => {
  const { bands } = opened('tutoring-evidence-rated.json')
  expect([...bands.values()].map(({ placement, label }) => `${placement}: ${label['en-GB']}`)).toEqual([
    'main: Inputs',
    'main: Activities',
    'main: Outputs',
    'main: Change mechanisms',
    'main: Short-term outcomes',
    'main: Intermediate outcomes',
    'main: Long-term outcomes',
    'main: Impact',
    'above: Situation and target group',
    'below: Context and risks',
  ])
})

interface Given {
  readonly elements: readonly { readonly id: string; readonly label: string }[]
  readonly records: readonly { readonly kind: string; readonly label: string }[]
}

function opened(name: string): Theory {
  const read = readJson(caseFile(name).toString('utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.theory
}
