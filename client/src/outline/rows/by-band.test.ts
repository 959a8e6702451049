import { aBand, aGroup, aLink, anElement, aTheory, type TheoryParts } from '@throughline/shared/model'
import { describe, expect, test } from 'vitest'
import { byBand } from './by-band.js'
import type { Row } from './row.js'
import { rowsOf, standingOf } from './rows-of.js'

const parts: TheoryParts = {
  bands: [
    aBand({ id: 'context', placement: 'below', order: 'a0' }),
    aBand({ id: 'out', order: 'a1' }),
    aBand({ id: 'in', order: 'a0' }),
    aBand({ id: 'empty', order: 'a2' }),
  ],
  groups: [aGroup({ id: 'g' })],
  elements: [
    anElement({ id: 'b', type: 'activity', band: 'in', order: 'a1', group: 'g' }),
    anElement({ id: 'a', type: 'activity', band: 'in', order: 'a0' }),
    anElement({ id: 'o', type: 'outcome', band: 'out' }),
    anElement({ id: 'note', type: 'note' }),
    anElement({ id: 'lost', type: 'note', band: 'gone' }),
  ],
  links: [
    aLink({ id: 'ao', from: 'a', to: 'o' }),
    aLink({ id: 'bo', from: 'b', to: 'o' }),
    aLink({ id: 'go', from: 'g', to: 'o' }),
    aLink({ id: 'm', from: 'note', to: 'ao', kind: 'moderates' }),
  ],
}
const theory = aTheory(parts)
const keys = (rows: readonly Row[]) => rows.map(({ key }) => key)

test('bands are read in the order of the theory, boxes in theirs, and each ends with a row to add to it', () => {
  expect(keys(rowsOf(byBand(theory, null), new Set()))).toEqual([
    'band in',
    'thing a',
    'thing b',
    'add in',
    'band out',
    'thing o',
    'add out',
    'band empty',
    'add empty',
    'band context',
    'add context',
    'free',
    'thing lost',
    'thing note',
    'add ',
    'groups',
    'thing g',
    'add-band',
  ])
})

test('an opened box shows its links, those that leave first; a closed band shows nothing', () => {
  const rows = rowsOf(byBand(theory, null), new Set(['thing a', 'thing o', 'band in', 'thing note']))
  expect(keys(rows).slice(0, 6)).toEqual(['band in', 'band out', 'thing o', 'link ao in', 'link bo in', 'link go in'])
  expect(keys(rows)).toContain('link m out')
})

test('every row says its level, its place among its siblings, and what it is below', () => {
  const rows = rowsOf(byBand(theory, null), new Set(['thing o']))
  const at = (key: string) => rows.find((row) => row.key === key)
  expect(at('band out')).toMatchObject({ level: 1, place: 2, siblings: 7, parent: null, isOpen: true, thing: 'out' })
  expect(at('thing o')).toMatchObject({ level: 2, place: 1, siblings: 2, parent: 'band out', isOpen: true })
  expect(at('link bo in')).toMatchObject({ level: 3, place: 2, siblings: 3, parent: 'thing o', isOpen: null })
  expect(at('thing lost')).toMatchObject({ isOpen: null })
})

test('of a filtered theory only what passes is shown, with no empty bands and nothing to add', () => {
  expect(keys(rowsOf(byBand(theory, new Set(['o', 'g'])), new Set()))).toEqual([
    'band out',
    'thing o',
    'groups',
    'thing g',
  ])
})

describe('the way to a thing', () => {
  test.each([
    ['o', ['band out']],
    ['ao', ['band in', 'thing a']],
    ['g', ['groups']],
    ['out', []],
    ['nowhere', null],
  ])('%s', (thing, way) => {
    expect(standingOf(byBand(theory, null), thing)?.above.map(({ key }) => key) ?? null).toEqual(way)
  })
})

test('a theory without bands is written outside of them', () => {
  expect(keys(rowsOf(byBand(aTheory(), null), new Set()))).toEqual(['free', 'add ', 'add-band'])
})

test('2,000 boxes take no noticeable time', () => {
  const bands = Array.from({ length: 20 }, (_, n) => aBand({ id: `band${n}`, order: `a${n % 10}${n}` }))
  const elements = Array.from({ length: 2_000 }, (_, n) =>
    anElement({ id: `e${n}`, type: 'outcome', band: `band${n % 20}`, order: `a${n % 10}` }),
  )
  const links = elements.slice(1).map(({ id }, n) => aLink({ id: `l${n}`, from: `e${n}`, to: id }))
  const large = aTheory({ bands, elements, links })
  // Processor time: what else the machine does is not the outline's.
  const start = process.cpuUsage()
  const rows = rowsOf(byBand(large, null), new Set(elements.map(({ id }) => `thing ${id}`)))
  expect(rows.length).toBe(2_000 + 2 * links.length + 2 * bands.length + 1)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
