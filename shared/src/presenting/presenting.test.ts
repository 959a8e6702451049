import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readJson } from '../formats/index.js'
import { aBand, aFrame, aGroup, aLink, anElement, aTheory, type Id, type Theory } from '../model/index.js'
import { type Plan, presentingSchema, type Step, stepInWords, stepsOf } from './index.js'

const CASES = new URL('../../../tests/cases/', import.meta.url)
const cases = readdirSync(CASES).filter((name) => name.endsWith('.json') && name !== 'expected-findings.json')

const byBand: Plan = { kind: 'bands', within: null }
const mainPath: Plan = { kind: 'path', from: 'a2', to: 'im1', links: null }

test.each(cases)(
  '%s by bands: every box is shown once, each with what leads to it, in the order of the map',
  (name) => {
    const theory = opened(name)
    const steps = stepsOf(theory, byBand, 'en')
    const shown = steps.flatMap((step) => boxesOf(step))
    expect(new Set(shown).size).toBe(shown.length)
    const told = [...theory.elements.values()].filter(({ type, band }) => type !== 'note' || band !== null)
    const groups = [...theory.groups.keys()].filter((id) => told.some(({ group }) => group === id))
    expect([...shown].sort()).toEqual([...told.map(({ id }) => id), ...groups].sort())
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
    for (const step of steps) {
      expect(step.title).not.toBe('')
      for (const id of linksOf(step)) expect(isLedTo(theory, id, new Set(boxesOf(step)))).toBe(true)
    }
    const into = new Set(steps.flatMap(linksOf))
    for (const { id, to } of theory.links.values()) if (shown.includes(to)) expect(into.has(id)).toBe(true)
  },
)

test('the tutoring case by bands begins with the problem and ends beside the chain', () => {
  const steps = stepsOf(opened('tutoring-evidence-rated.json'), byBand, 'en')
  expect(steps.map(({ title }) => title)).toEqual([
    'Situation and target group',
    'Inputs',
    'Activities',
    'Outputs',
    'Change mechanisms',
    'Short-term outcomes',
    'Intermediate outcomes',
    'Long-term outcomes',
    'Impact',
    'Context and risks',
  ])
})

test('along a path each step is one link further, and the last shows all of it', () => {
  const theory = opened('tutoring-evidence-rated.json')
  const steps = stepsOf(theory, mainPath, 'en')
  expect(steps.map(({ at }) => at)).toEqual(['a2', 'o1', 'm1', 'oc1', 'oc4', 'im1', null])
  expect(steps.map((step) => linksOf(step).length)).toEqual([0, 1, 2, 3, 4, 5, 5])
  expect(steps[1]?.shows).toEqual([
    { kind: 'box', id: 'a2' },
    { kind: 'link', id: 'l8' },
    { kind: 'box', id: 'o1' },
  ])
  expect(steps[2]?.title).toBe('Pupils get immediate feedback on errors')
  expect(wordsOf(theory, mainPath, 2)).toContain('leads to “Pupils get immediate feedback on errors”')
  expect(steps.at(-1)?.title).toBe('The whole path')
  expect(wordsOf(theory, mainPath, 6)).toContain('3 of 5 padlocks')
})

test('along another path than the strongest where its links are named', () => {
  const theory = aTheory({
    elements: ['a', 'b', 'c'].map((id) => anElement({ id, type: 'outcome', label: { en: id } })),
    links: [link('ac'), link('ab'), link('bc')],
  })
  const ends = { kind: 'path', from: 'a', to: 'c' } as const
  expect(stepsOf(theory, { ...ends, links: null }, 'en').map(({ at }) => at)).toEqual(['a', 'c', null])
  expect(stepsOf(theory, { ...ends, links: ['ab', 'bc'] }, 'en').map(({ at }) => at)).toEqual(['a', 'b', 'c', null])
  expect(stepsOf(theory, { ...ends, links: ['gone'] }, 'en').map(({ at }) => at)).toEqual(['a', 'c', null])
})

test('no path, or ends that are gone: no steps', () => {
  const theory = aTheory({ elements: ['a', 'b'].map((id) => anElement({ id, type: 'outcome' })) })
  for (const to of ['b', 'a', 'gone'])
    expect(stepsOf(theory, { kind: 'path', from: 'a', to, links: null }, 'en')).toEqual([])
})

test('frames are shown in their order, with the links between their boxes and their notes; empty ones are not', () => {
  const theory = aTheory({
    details: { languages: ['en', 'cy'] },
    bands: [aBand({ id: 'one', order: 'a0' }), aBand({ id: 'two', order: 'a1' })],
    elements: [
      anElement({ id: 'b', type: 'outcome', band: 'two' }),
      anElement({ id: 'a', type: 'activity', band: 'one', label: { en: 'Train tutors' } }),
      anElement({ id: 'm', type: 'outcome', band: 'two', group: 'g' }),
    ],
    groups: [aGroup({ id: 'g' })],
    links: [link('ab'), link('am')],
    frames: [
      aFrame({ id: 'second', label: { en: 'Then' }, on: ['g'], order: 'a1' }),
      aFrame({ id: 'first', label: { en: 'First', cy: 'Yn gyntaf' }, on: ['b', 'a'], note: { en: 'Ask.' } }),
      aFrame({ id: 'empty', order: 'a2' }),
      aFrame({ id: 'unnamed', on: ['a'], order: 'a3' }),
    ],
  })
  const steps = stepsOf(theory, { kind: 'frames' }, 'cy')
  expect(steps.map(({ id, title, note }) => ({ id, title, note }))).toEqual([
    { id: 'first', title: 'Yn gyntaf', note: 'Ask.' },
    { id: 'second', title: 'Then', note: '' },
    { id: 'unnamed', title: 'Train tutors', note: '' },
  ])
  expect(steps[0]?.shows.map(({ id }) => id)).toEqual(['a', 'ab', 'b'])
  expect(steps[1]?.shows.map(({ id }) => id)).toEqual(['m', 'g'])
})

test('a band is told in the words that people have put it in', () => {
  const theory = aTheory({
    bands: [aBand({ id: 'do', label: { en: 'What we do' } })],
    elements: [anElement({ id: 'a', type: 'activity', label: { en: 'Train tutors' }, band: 'do' })],
    passages: [{ id: 'p', about: 'step:do', words: { en: 'We train.' }, basis: {}, extra: {} }],
  })
  expect(wordsOf(theory, byBand, 0)).toBe('We train.')
})

test.each([
  ['nothing', null],
  ['no step', { plan: byBand }],
  ['a plan of no kind', { plan: { kind: 'slides' }, step: 'b1' }],
  ['a path of too many links', { plan: { ...mainPath, links: Array.from({ length: 41 }, String) }, step: 'b1' }],
  ['an endless step', { plan: byBand, step: 'x'.repeat(201) }],
  ['a step that is no id', { plan: byBand, step: { toString: 'b1' } }],
])('what others say they present is refused where it is %s', (_, said) => {
  expect(presentingSchema.safeParse(said).success).toBe(false)
})

function opened(name: string): Theory {
  const result = readJson(readFileSync(new URL(name, CASES), 'utf8'))
  if (!result.ok) throw new Error(`${fileURLToPath(new URL(name, CASES))} cannot be read`)
  return result.theory
}

const link = (id: string) => aLink({ id, from: id.charAt(0), to: id.charAt(1) })
const boxesOf = ({ shows }: Step): Id[] => shows.flatMap(({ kind, id }) => (kind === 'box' ? id : []))
const linksOf = ({ shows }: Step): Id[] => shows.flatMap(({ kind, id }) => (kind === 'link' ? id : []))

function wordsOf(theory: Theory, plan: Plan, at: number): string {
  const step = stepsOf(theory, plan, 'en')[at]
  return step === undefined ? '' : stepInWords(theory, plan, step, 'en')
}

function isLedTo({ links }: Theory, id: Id, boxes: ReadonlySet<Id>): boolean {
  const to = links.get(id)?.to ?? ''
  return boxes.has(to) || links.has(to)
}
