import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  aBand,
  aGroup,
  aLink,
  anActor,
  anAssumption,
  anElement,
  anEvidenceItem,
  anIndicator,
  aTheory,
  type Theory,
} from '../../model/index.js'
import { arbitraryTheory } from '../testing/index.js'
import type { TableId } from './table.js'
import { tablesOf } from './tables-of.js'

const theory = aTheory({
  details: { ceiling: 'outputs' },
  bands: [
    aBand({ id: 'outputs', label: { en: 'Outputs', cy: 'Allbynnau' }, order: 'a1', types: ['output'] }),
    aBand({ id: 'inputs', label: { en: 'Inputs' }, order: 'a0', types: ['input'] }),
    aBand({ id: 'steps', label: { en: 'Steps' }, within: 'tutor' }),
  ],
  groups: [aGroup({ id: 'g', label: { en: 'Delivery' } })],
  elements: [
    anElement({ id: 'sessions', type: 'output', label: { en: '30 sessions', cy: '30 sesiwn' }, band: 'outputs' }),
    anElement({ id: 'tutor', type: 'input', label: { en: 'Tutors\nin pairs' }, band: 'inputs', tags: ['staff', 'UK'] }),
    anElement({ id: 'gain', type: 'outcome', term: 'long', label: { en: 'Attainment' }, group: 'g' }),
    anElement({ id: 'train', type: 'activity', label: { en: 'Train' }, band: 'steps', within: 'tutor' }),
  ],
  links: [
    aLink({
      id: 'l2',
      from: 'sessions',
      to: 'gain',
      rating: { scale: 'eef-padlocks', value: 3, of: 'trial' },
      confidence: { scale: 'percent', value: 70 },
      necessity: 'contributory',
      uncertain: true,
    }),
    aLink({ id: 'l1', from: 'tutor', to: 'sessions', kind: 'requires', rationale: { en: 'They lead them.' } }),
    aLink({ id: 'l3', from: 'train', to: 'l2', kind: 'moderates' }),
  ],
  indicators: [
    anIndicator({
      id: 'i',
      on: ['gain'],
      label: { en: 'Score' },
      baseline: 40,
      target: 'about half',
      readings: [
        { id: 'r2', date: '2026-11', value: 48, note: '' },
        { id: 'r1', date: '2026-01', value: 41, note: 'spring' },
      ],
    }),
  ],
  assumptions: [anAssumption({ id: 'a', on: ['theory', 'l1'], label: { en: 'Schools agree' }, status: 'untested' })],
  evidence: [anEvidenceItem({ id: 'e', on: ['l2'], label: { en: 'A trial' }, year: 2024, direction: 'mixed' })],
  actors: [anActor({ id: 'who', label: { en: 'The school' }, on: ['tutor', 'gain'], responsible: ['gain'] })],
})

/** A table as people read it: a record of its cells by column for each row, without columns that say nothing. */
function rowsOf(id: TableId, language = 'en', of: Theory = theory) {
  const table = tablesOf(of, language).find((each) => each.id === id)
  if (table === undefined) throw new Error(`no table ${id}`)
  const { columns, rows } = table
  const isSaid = (index: number) => rows.some((row) => (row[index] ?? '') !== '')
  return rows.map((row) =>
    Object.fromEntries(
      columns.flatMap(({ id, isForReadingBack }, index) =>
        isForReadingBack || !isSaid(index) ? [] : [[id, row[index]]],
      ),
    ),
  )
}

test('elements stand in reading order, those of a sub-model after the rest, under the names people know', () => {
  expect(rowsOf('elements')).toEqual([
    {
      band: 'Inputs',
      type: 'Input',
      term: null,
      label: 'Tutors\nin pairs',
      group: null,
      within: null,
      tags: 'staff; UK',
    },
    { band: 'Outputs', type: 'Output', term: null, label: '30 sessions', group: null, within: null, tags: null },
    { band: null, type: 'Outcome', term: 'Long', label: 'Attainment', group: 'Delivery', within: null, tags: null },
    { band: 'Steps', type: 'Activity', term: null, label: 'Train', group: null, within: 'Tutors in pairs', tags: null },
  ])
})

test('links say their ends, their kind, and their rating with its scale in words', () => {
  expect(rowsOf('links')).toEqual([
    expect.objectContaining({
      from: 'Tutors in pairs',
      kind: 'is needed for',
      to: '30 sessions',
      rationale: 'They lead them.',
      assumptions: 'Schools agree',
      rating: null,
    }),
    expect.objectContaining({
      from: '30 sessions',
      to: 'Attainment',
      rating: expect.stringContaining('3 of 5'),
      scale: 'EEF padlocks',
      confidence: 'the team is 70% confident',
      uncertain: 'Yes',
      necessity: 'Contributes',
      evidence: 'A trial',
    }),
    expect.objectContaining({ from: 'Train', kind: 'moderates', to: '30 sessions → Attainment' }),
  ])
})

test('indicators keep numbers as numbers and words as words, and say how they stand', () => {
  expect(rowsOf('indicators')).toEqual([
    {
      measures: 'Attainment',
      label: 'Score',
      baseline: 40,
      target: 'about half',
      latest: 48,
      'latest-date': '2026-11',
      status: 'Unclear',
    },
  ])
  expect(rowsOf('readings').map(({ date, value }) => [date, value])).toEqual([
    ['2026-01', 41],
    ['2026-11', 48],
  ])
})

test('what rests on the whole theory, on links and on people is named', () => {
  expect(rowsOf('assumptions')).toEqual([
    { label: 'Schools agree', on: 'The whole theory; Tutors in pairs → 30 sessions', status: 'Untested' },
  ])
  expect(rowsOf('evidence')).toEqual([
    { title: 'A trial', on: '30 sessions → Attainment', year: 2024, direction: 'Mixed' },
  ])
  expect(rowsOf('actors')).toEqual([
    { label: 'The school', on: 'Tutors in pairs; Attainment', responsible: 'Attainment' },
  ])
  expect(rowsOf('bands').map(({ label, ceiling, boxes }) => [label, ceiling, boxes])).toEqual([
    ['Inputs', null, 1],
    ['Outputs', 'Yes', 1],
    ['Steps', null, 1],
  ])
})

test('in Welsh titles, values and labels are Welsh where they can be', () => {
  const elements = tablesOf(theory, 'cy')[0]
  expect(elements?.title).toBe('Elfennau')
  expect(elements?.columns.find(({ id }) => id === 'term')?.title).toBe('Tymor')
  expect(rowsOf('elements', 'cy')[1]).toMatchObject({ band: 'Allbynnau', type: 'Allbwn', label: '30 sesiwn' })
  expect(rowsOf('links', 'cy')[0]).toMatchObject({ kind: 'yn angenrheidiol i' })
})

test('for reading back there are ids, raw values and every language', () => {
  const [elements, links] = tablesOf(theory, 'en')
  const cellsOf = (table: typeof elements, column: string) => {
    const at = table?.columns.findIndex(({ id }) => id === column) ?? -1
    return table?.rows.map((row) => row[at])
  }
  expect(cellsOf(elements, 'id')).toEqual(['tutor', 'sessions', 'gain', 'train'])
  expect(cellsOf(elements, 'label:cy')).toEqual([null, '30 sesiwn', null, null])
  expect(cellsOf(links, 'rating-value')).toEqual([null, 3, null])
  expect(cellsOf(links, 'to-id')).toEqual(['sessions', 'gain', 'l2'])
})

test('of any theory every thing is in its table once, and every row has a cell for each column', () => {
  fc.assert(
    fc.property(arbitraryTheory, fc.constantFrom('en', 'cy', 'ar'), (any, language) => {
      for (const table of tablesOf(any, language)) {
        for (const row of table.rows) expect(row.length).toBe(table.columns.length)
        if (table.id === 'readings' || table.id === 'logframe') continue
        const ids = table.rows.map((row) => row[table.columns.findIndex(({ id }) => id === 'id')])
        expect(ids.toSorted()).toEqual([...any[table.id].keys()].toSorted())
      }
    }),
    { numRuns: 100 },
  )
})
