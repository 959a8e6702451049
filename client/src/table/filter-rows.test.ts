import { anElement, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import type { TableFilter } from '../state/index.js'
import { sheets } from './columns/index.js'
import { filterRows, valuesIn } from './filter-rows.js'

const theory = aTheory({
  elements: [
    anElement({ id: 'tutor', type: 'activity', label: { en: 'Tutor pupils' }, order: 'a0' }),
    anElement({ id: 'group', type: 'outcome', term: 'short', label: { en: 'Grŵp darllen' }, order: 'a1' }),
    anElement({ id: 'attain', type: 'outcome', label: { en: 'Pupils attain' }, tags: ['core'], order: 'a2' }),
  ],
})
const look = { theory, language: undefined }
const rows = sheets.elements.rows(look)
const columns = sheets.elements.columns(look)
const shown = (filters: readonly TableFilter[], words = '') =>
  filterRows(look, rows, columns, { filters, words }).map(({ id }) => id)

test('words are found anywhere in a row, without their case and accents', () => {
  expect(shown([], 'PUPILS')).toEqual(['tutor', 'attain'])
  expect(shown([], 'grwp')).toEqual(['group'])
  expect(shown([], 'core')).toEqual(['attain'])
})

test('filters hold together: one for each column', () => {
  expect(shown([{ column: 'type', wants: 'one-of', values: ['Outcome'] }])).toEqual(['group', 'attain'])
  expect(
    shown([
      { column: 'type', wants: 'one-of', values: ['Outcome'] },
      { column: 'term', wants: 'empty' },
    ]),
  ).toEqual(['attain'])
  expect(shown([{ column: 'term', wants: 'filled' }])).toEqual(['group'])
  expect(shown([{ column: 'label:en', wants: 'words', words: 'attain' }], 'tutor')).toEqual([])
})

test('what a column holds can be chosen from, each once', () => {
  const type = columns.find(({ id }) => id === 'type')
  expect(type === undefined ? [] : valuesIn(look, rows, type)).toEqual(['Activity', 'Outcome'])
})
