import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  aBand,
  aLink,
  anAssumption,
  anElement,
  anEvidenceItem,
  anIndicator,
  aPassage,
  aTheory,
  type Theory,
} from '../../model/index.js'
import { type ExportChoices, exportChoices } from '../exported.js'
import { arbitraryTheory } from '../testing/index.js'
import type { Block, Report, TableBlock } from './report.js'
import { reportOf } from './report-of.js'

const theory = aTheory({
  details: {
    title: { en: 'Tutoring', cy: 'Tiwtora' },
    summary: { en: 'Pupils catch up.\n\nThen they stay.' },
    mission: { en: 'Every pupil counts' },
    status: 'agreed',
    version: '2',
    organisation: 'A Centre',
    licence: 'CC BY 4.0',
    scale: 'eef-padlocks',
    ceiling: 'in',
  },
  bands: [
    aBand({ id: 'in', label: { en: 'Inputs', cy: 'Mewnbynnau' }, order: 'a0' }),
    aBand({ id: 'out', label: { en: 'Outcomes' }, order: 'a1' }),
    aBand({ id: 'inner', label: { en: 'Steps' }, within: 'tutor' }),
  ],
  elements: [
    anElement({ id: 'tutor', type: 'input', label: { en: 'Tutors' }, description: { en: 'Two a school' }, band: 'in' }),
    anElement({ id: 'gain', type: 'outcome', term: 'short', label: { en: 'Pupils gain' }, band: 'out' }),
    anElement({ id: 'train', type: 'activity', label: { en: 'Train' }, band: 'inner', within: 'tutor' }),
  ],
  links: [
    aLink({
      id: 'l',
      from: 'tutor',
      to: 'gain',
      rationale: { en: 'Tutors notice' },
      rating: { scale: 'eef-padlocks', value: 4 },
      uncertain: true,
    }),
  ],
  indicators: [
    anIndicator({ id: 'i', on: ['gain'], label: { en: 'Score' }, unit: 'points', baseline: 41, target: 55 }),
  ],
  assumptions: [anAssumption({ id: 'a', on: ['l'], label: { en: 'Schools agree' } })],
  evidence: [
    anEvidenceItem({ id: 'e', on: ['l'], label: { en: 'A trial' }, link: 'https://example.org/a', year: 2024 }),
  ],
})

function report(of: Theory, choices: Partial<ExportChoices> = {}): Report {
  const bounds = { x: 0, y: 0, width: 0, height: 0 }
  const scene = { bounds, flow: 'right', boxes: [], groups: [], bands: [], lanes: [], links: [], spheres: [] } as const
  return reportOf({
    theory: of,
    scene: { ...scene, ceiling: null, legend: null, key: null, titleLine: [] },
    choices: exportChoices(choices),
  })
}

const headings = ({ blocks }: Report) => blocks.flatMap((b) => (b.kind === 'heading' ? [`${b.level} ${b.text}`] : []))
const tableOf = ({ blocks }: Report, id: string) =>
  blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id)

test('a report begins with what the theory is, and ends with what it rests on', () => {
  const made = report(theory, { date: '2026-11-24' })
  expect(made.title).toBe('Tutoring')
  expect(made.titleLine).toEqual(['Agreed', 'version 2', '24 November 2026', 'A Centre', 'CC BY 4.0'])
  expect(headings(made).filter((each) => each.startsWith('1'))).toEqual([
    '1 Summary',
    '1 Mission',
    '1 The theory as a figure',
    '1 The theory in words',
    '1 Elements',
    '1 Inside “Tutors”',
    '1 Links and what they rest on',
    '1 Assumptions',
    '1 Measurement plan',
    '1 Evidence and sources',
  ])
  expect(made.blocks.slice(1, 3)).toEqual([
    { kind: 'paragraph', text: 'Pupils catch up.', isNote: false },
    { kind: 'paragraph', text: 'Then they stay.', isNote: false },
  ])
})

test('every link stands in its table with its strength and its reasons in words', () => {
  expect(tableOf(report(theory), 'links')?.rows).toEqual([
    [
      'Tutors',
      'leads to',
      'Pupils gain',
      '4 of 5 padlocks\nThe team is unsure of it',
      'Reason: Tutors notice\nEvidence: A trial\nAssumptions: Schools agree',
    ],
  ])
})

test('a band is a list of names, and a table where there is more to say', () => {
  const { blocks } = report(theory)
  const after = (name: string) => blocks[blocks.findLastIndex((b) => b.kind === 'heading' && b.text === name) + 1]
  expect(after('Outcomes')).toEqual({ kind: 'list', items: [{ name: '', text: 'Pupils gain' }] })
  expect(after('Inputs')).toMatchObject({
    kind: 'table',
    caption: 'Inputs',
    rows: [['Tutors', 'Input', 'Two a school']],
  })
  expect(blocks).toContainEqual(expect.objectContaining({ text: 'The programme answers for results up to “Inputs”.' }))
  expect(after('Steps')).toEqual({ kind: 'list', items: [{ name: '', text: 'Train' }] })
})

test('evidence leads to its source', () => {
  const table = tableOf(report(theory), 'evidence')
  expect(table?.columns.at(-1)).toMatchObject({ kind: 'link', title: 'Link or DOI' })
  expect(table?.rows).toEqual([['A trial\n2024', 'Tutors → Pupils gain', 'https://example.org/a']])
})

test('the measurement plan says from where to where, and what nobody measures', () => {
  const more = { ...theory, elements: new Map(theory.elements).set('far', anElement({ id: 'far', type: 'impact' })) }
  const made = report(more)
  expect(tableOf(made, 'indicators')?.rows[0]).toContain('from 41 to 55 points')
  expect(made.blocks).toContainEqual(
    expect.objectContaining({ text: '1 of 2 outcomes and impacts have an indicator.' }),
  )
  expect(made.blocks).toContainEqual({ kind: 'list', items: [{ name: '', text: 'no label' }] })
})

test('what people wrote over the narrative is in the report', () => {
  const passages = new Map([['p', aPassage({ id: 'p', about: 'step:in', words: { en: 'We hire well.' } })]])
  expect(report({ ...theory, passages }).blocks).toContainEqual(expect.objectContaining({ text: 'We hire well.' }))
})

test('a long part of the narrative is several paragraphs, and what is said of one link stays together', () => {
  const numbers = Array.from({ length: 12 }, (_, index) => index)
  const more = aTheory({
    elements: numbers.flatMap((n) => [
      anElement({
        id: `a${n}`,
        type: 'activity',
        label: { en: `Train the ${n} new tutors of this school for a week` },
      }),
      anElement({ id: `o${n}`, type: 'output', label: { en: `${n} tutors know how to teach fractions well` } }),
    ]),
    links: numbers.map((n) =>
      aLink({ id: `l${n}`, from: `a${n}`, to: `o${n}`, mechanism: { en: `Mechanism of link ${n}` }, uncertain: true }),
    ),
  })
  const told = report(more, { parts: ['narrative'] }).blocks.flatMap((b) => (b.kind === 'paragraph' ? [b.text] : []))
  const about = told.filter((text) => text.includes('Mechanism of link'))
  expect(about.length).toBeGreaterThan(2)
  for (const text of about) expect(text).toMatch(/^If we .* unsure of this step\.$/)
})

test('only the parts that were chosen are in it; without tables the figure is told in words', () => {
  const bare = report(theory, { parts: [] })
  expect(bare.titleLine).toEqual([])
  expect(bare.blocks.some(({ kind }) => kind === 'table')).toBe(false)
  expect(headings(bare)).toContain('1 The figure in words')
  expect(headings(bare)).not.toContain('1 The theory in words')
  expect(headings(report(theory, { parts: ['tables'] }))).not.toContain('1 The theory in words')
})

test('in Welsh everything of ours is Welsh', () => {
  const made = report(theory, { language: 'cy', date: '2026-11-24' })
  expect(made.title).toBe('Tiwtora')
  expect(made.titleLine.slice(0, 3)).toEqual(['Cytunwyd', 'fersiwn 2', '24 Tachwedd 2026'])
  expect(headings(made)).toContain('2 Mewnbynnau')
  expect(tableOf(made, 'links')?.columns.map(({ title }) => title)).toEqual([
    'O',
    'Dolen',
    'I',
    'Cryfder y dystiolaeth',
    'Sail',
  ])
})

test('of any theory no heading skips a level or stands alone, and every table is even and as wide as the page', () => {
  fc.assert(
    fc.property(arbitraryTheory, fc.constantFrom('en', 'cy'), (any, language) => {
      const { blocks } = report(any, { language })
      let level = 0
      blocks.forEach((block, index) => {
        if (block.kind === 'heading') {
          expect(block.level).toBeLessThanOrEqual(level + 1)
          level = block.level
          expect(standsUnder(block, blocks[index + 1])).toBe(true)
        }
        if (block.kind !== 'table') return
        expect(block.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
        for (const row of block.rows) expect(row.length).toBe(block.columns.length)
      })
    }),
    { numRuns: 60 },
  )
})

const standsUnder = (heading: { readonly level: number }, next: Block | undefined) =>
  next !== undefined && (next.kind !== 'heading' || next.level > heading.level)
