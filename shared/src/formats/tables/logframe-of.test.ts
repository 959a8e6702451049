import { expect, test } from 'vitest'
import { aLink, anAssumption, anElement, anIndicator, aTheory } from '../../model/index.js'
import { logframeOf } from './logframe-of.js'

const theory = aTheory({
  elements: [
    anElement({ id: 'act', type: 'activity', label: { en: 'Train traders' } }),
    anElement({ id: 'out', type: 'output', label: { en: '200 traders trained' } }),
    anElement({ id: 'p', type: 'outcome', label: { en: 'Businesses are registered' } }),
    anElement({ id: 'g', type: 'impact', label: { en: 'Income is secure' } }),
    anElement({ id: 'n', type: 'note', label: { en: 'Ask Ana' } }),
  ],
  links: [aLink({ id: 'up', from: 'out', to: 'p' })],
  indicators: [
    anIndicator({ id: 'i1', on: ['p'], label: { en: 'Registered' }, unit: 'percent', baseline: 0, target: 60 }),
    anIndicator({ id: 'i2', on: ['p'], label: { en: 'Filed' }, meansOfVerification: 'Tax office' }),
    anIndicator({ id: 'i3', on: ['out'], label: { en: 'Attendance' }, source: 'Register' }),
  ],
  assumptions: [
    anAssumption({ id: 'a1', on: ['up'], label: { en: 'Fees stay low' } }),
    anAssumption({ id: 'a2', on: ['theory'], label: { en: 'Peace holds' } }),
  ],
})

test('the matrix runs from the goal down, with how each row is seen and what must hold', () => {
  const { title, columns, rows } = logframeOf(theory, 'en')
  expect(title).toBe('Logical framework')
  const people = rows.map((row) => row.filter((_, index) => !columns[index]?.isForReadingBack))
  expect(people).toEqual([
    ['Goal', 'Income is secure', null, null, null],
    [
      'Purpose',
      'Businesses are registered',
      '1. Registered (percent, from 0 to 60)\n2. Filed',
      '1. –\n2. Tax office',
      null,
    ],
    ['Outputs', '200 traders trained', 'Attendance', 'Register', 'Fees stay low'],
    ['Activities', 'Train traders', null, null, null],
    ['The whole theory', null, null, null, 'Peace holds'],
  ])
})

test('it speaks Welsh', () => {
  const { columns, rows } = logframeOf(theory, 'cy')
  expect(columns.map(({ title }) => title)).toContain('Dulliau gwirio')
  expect(rows[0]?.[0]).toBe('Nod')
})
