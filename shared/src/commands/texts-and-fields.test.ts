import { expect, test } from 'vitest'
import { documentOf } from '../document/index.js'
import { anElement, anIndicator, aTheory } from '../model/index.js'
import { changeDetails } from './change-details.js'
import { changeRecord } from './change-record.js'
import { editText } from './edit-text.js'
import { setText } from './set-text.js'

const start = aTheory({
  elements: [anElement({ id: 'a', type: 'output', label: { en: 'books' } })],
  indicators: [anIndicator({ id: 'i', on: ['a'] })],
})

test('words are typed into a box and into the title, in any language', () => {
  const document = documentOf(start)
  editText(document, { kind: 'elements', id: 'a', field: 'label', language: 'en', at: 0, remove: 1, insert: 'B' })
  editText(document, { kind: 'elements', id: 'a', field: 'label', language: 'cy', at: 0, remove: 0, insert: 'Llyfrau' })
  setText(document, { kind: 'details', id: '', field: 'title', language: 'en', text: 'Reading' })
  expect(document.read().elements.get('a')?.label).toEqual({ en: 'Books', cy: 'Llyfrau' })
  expect(document.read().details.title).toEqual({ en: 'Reading' })
})

test('what is said about the theory is changed; nonsense is refused and changes nothing', () => {
  const document = documentOf(start)
  changeDetails(document, { status: 'agreed', flow: 'down', owners: ['Ana'] })
  expect(document.details()).toMatchObject({ status: 'agreed', flow: 'down', owners: ['Ana'] })
  expect(() => changeDetails(document, { status: 'draft', languages: [] })).toThrow(RangeError)
  expect(document.details().status).toBe('agreed')
})

test('fields of a record are changed', () => {
  const document = documentOf(start)
  const readings = [{ id: 'r', date: '2026-11', value: 40, note: '' }]
  changeRecord(document, { kind: 'indicators', id: 'i', fields: { unit: '%', target: 0, readings } })
  expect(document.thing('indicators', 'i')).toMatchObject({ on: ['a'], unit: '%', target: 0, readings })
  changeRecord(document, { kind: 'indicators', id: 'gone', fields: { unit: '%' } })
  expect(document.read().indicators.size).toBe(1)
})
