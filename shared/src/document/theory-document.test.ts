import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { anElement, anIndicator, aTheory, MAX_TEXT } from '../model/index.js'
import { documentOf } from './document-of.js'
import { readTheory } from './read-theory.js'
import { TheoryDocument } from './theory-document.js'

const start = aTheory({
  elements: [anElement({ id: 'a', type: 'output', label: { en: 'books' }, tags: ['x'] })],
  indicators: [anIndicator({ id: 'i', on: ['a'], readings: [{ id: 'r', date: '2025', value: 1, note: '' }] })],
})
const label = { kind: 'elements', id: 'a', field: 'label', language: 'en' } as const

test('[D8] two people who change two fields of one thing both get their way', () => {
  const read = apart(
    (ana) => ana.changeThing('elements', 'a', { type: 'impact' }),
    (ben) => ben.changeThing('elements', 'a', { position: [3, 4] }),
  )
  expect(read.elements.get('a')).toMatchObject({ type: 'impact', position: [3, 4] })
})

test('[D8] two people who change two fields of one reading both get their way', () => {
  const readings = (part: object) => ({ readings: [{ id: 'r', date: '2025', value: 1, note: '', ...part }] })
  const read = apart(
    (ana) => ana.changeThing('indicators', 'i', readings({ value: 2 })),
    (ben) => ben.changeThing('indicators', 'i', readings({ note: 'late' })),
  )
  expect(read.indicators.get('i')?.readings).toEqual([{ id: 'r', date: '2025', value: 2, note: 'late' }])
})

test('[D9] two people who type in one text keep all their letters, even where it was empty', () => {
  const read = apart(
    (ana) => {
      ana.setText(label, 'old books')
      ana.setText({ ...label, field: 'rationale' }, 'A')
    },
    (ben) => {
      ben.setText(label, 'books!')
      ben.setText({ ...label, field: 'rationale' }, 'B')
    },
  )
  expect(read.elements.get('a')?.label).toEqual({ en: 'old books!' })
  expect([...(read.elements.get('a')?.rationale.en ?? '')].sort()).toEqual(['A', 'B'])
})

test('[D10] two people who add tags and attachments both see both', () => {
  const read = apart(
    (ana) => ana.changeThing('elements', 'a', { tags: ['x', 'ana'] }),
    (ben) => {
      ben.changeThing('elements', 'a', { tags: ['ben'] })
      ben.changeThing('indicators', 'i', { on: ['a', 'theory'] })
    },
  )
  expect(read.elements.get('a')?.tags.toSorted()).toEqual(['ana', 'ben'])
  expect(read.indicators.get('i')?.on).toEqual(['a', 'theory'])
})

test('[D10] tags keep the order they are given', () => {
  const document = documentOf(start)
  for (const tags of [
    ['x', 'b', 'a'],
    ['a', 'x'],
    ['x', 'c', 'a'],
  ]) {
    document.changeThing('elements', 'a', { tags })
    expect(document.thing('elements', 'a')?.tags).toEqual(tags)
  }
})

test.each([
  [{ position: [Number.NaN, 1] as const }, 'NaN'],
  [{ position: [1, Number.POSITIVE_INFINITY] as const }, 'Infinity'],
  [{ order: JSON.parse('7') }, '7'],
])('[D11] %o is refused', (fields, shown) => {
  const document = documentOf(start)
  expect(() => document.changeThing('elements', 'a', fields)).toThrow(RangeError)
  expect(() => document.changeThing('elements', 'a', fields)).toThrow(shown)
  expect(document.read()).toEqual(start)
})

test('[D11] a text or language that there is not is refused', () => {
  const document = documentOf(start)
  expect(() => document.setText({ ...label, field: 'order' }, 'x')).toThrow(RangeError)
  expect(() => document.setText({ ...label, language: '__proto__' }, 'x')).toThrow(RangeError)
  expect(document.read()).toEqual(start)
})

test('[D11] an id is never used twice', () => {
  const document = documentOf(start)
  expect(() => document.create('elements', anElement({ id: 'a', type: 'note' }))).toThrow(RangeError)
  expect(document.read()).toEqual(start)
})

test('[D13] what is so already is not written again, and what is gone is not written at all', () => {
  const document = documentOf(start)
  let writes = 0
  document.doc.on('update', () => {
    writes += 1
  })
  document.changeThing('elements', 'a', { type: 'output', position: null, tags: ['x'] })
  document.changeThing('indicators', 'i', { readings: start.indicators.get('i')?.readings ?? [] })
  document.setText(label, 'books')
  document.changeThing('elements', 'gone', { type: 'note' })
  document.setText({ ...label, id: 'gone' }, 'x')
  document.changeDetails({ owners: [], status: 'draft' })
  expect(writes).toBe(0)
})

test('[D14] a splice never parts a character', () => {
  const document = documentOf(start)
  const text = () => document.thing('elements', 'a')?.label.en
  document.setText(label, 'a😀b')
  document.setText(label, 'a😁b')
  expect(text()).toBe('a😁b')
  document.splice(label, { at: 2, remove: 0, insert: 'x' })
  expect(text()).toBe('a😁xb')
  document.splice(label, { at: 2, remove: 1, insert: '' })
  expect(text()).toBe('axb')
  document.splice(label, { at: 1, remove: 0, insert: '\ud83d' })
  expect(readTheory(copyOf(document.doc)).elements.get('a')?.label.en).toBe(text())
})

test('[D14] a splice stays within its text, and a text within MAX_TEXT', () => {
  const document = documentOf(start)
  const text = () => document.thing('elements', 'a')?.label.en ?? ''
  document.splice(label, { at: 99, remove: 99, insert: '!' })
  expect(text()).toBe('books!')
  document.splice(label, { at: -5, remove: 2, insert: '' })
  expect(text()).toBe('oks!')
  document.splice(label, { at: 2, remove: 0, insert: 'x'.repeat(MAX_TEXT) })
  expect(text()).toHaveLength(MAX_TEXT)
  expect(text().endsWith('s!')).toBe(true)
})

/** What both read after they have worked apart and met again. */
function apart(anaDoes: (ana: TheoryDocument) => void, benDoes: (ben: TheoryDocument) => void) {
  const { doc } = documentOf(start)
  const [ana, ben] = [copyOf(doc), copyOf(doc)]
  anaDoes(new TheoryDocument(ana))
  benDoes(new TheoryDocument(ben))
  const [fromAna, fromBen] = [Y.encodeStateAsUpdate(ana), Y.encodeStateAsUpdate(ben)]
  Y.applyUpdate(ana, fromBen)
  Y.applyUpdate(ben, fromAna)
  expect(readTheory(ana)).toEqual(readTheory(ben))
  return readTheory(ana)
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
