import { anIndicator, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { sheets } from './columns/index.js'
import { sortRows } from './sort-rows.js'

const theory = aTheory({
  indicators: [
    anIndicator({ id: 'ten', target: 10, owner: 'Élan' }),
    anIndicator({ id: 'none', owner: '' }),
    anIndicator({ id: 'two', target: 2, owner: 'eirian' }),
    anIndicator({ id: 'words', target: 'about half', owner: 'Élan' }),
    anIndicator({ id: 'thousand', target: '1,200', owner: 'Zoë' }),
  ],
})
const look = { theory, language: undefined }
const { indicators } = sheets
const sorted = (column: string, direction: 'ascending' | 'descending') =>
  sortRows(look, indicators.rows(look), indicators.columns(look), { column, direction }).map(({ id }) => id)

test('figures are sorted as figures, words after them, empty cells last either way', () => {
  expect(sorted('target', 'ascending')).toEqual(['two', 'ten', 'thousand', 'words', 'none'])
  expect(sorted('target', 'descending')).toEqual(['words', 'thousand', 'ten', 'two', 'none'])
})

test('words are sorted as readers do, and equal ones stay in the order they had', () => {
  expect(sorted('owner', 'ascending')).toEqual(['two', 'ten', 'words', 'thousand', 'none'])
  expect(sorted('owner', 'descending')).toEqual(['thousand', 'ten', 'words', 'two', 'none'])
})

test('a column that is not there sorts nothing', () => {
  expect(sorted('gone', 'ascending')).toEqual(indicators.rows(look).map(({ id }) => id))
})
