import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { aBand, aGroup, aLink, anActor, anElement, anEvidenceItem, anIndicator, aTheory } from '../model/index.js'
import { documentOf } from './document-of.js'
import { readTheory } from './read-theory.js'
import { seedTheory } from './seed-theory.js'

const theory = aTheory({
  details: { title: { en: 'Reading', cy: 'Darllen' }, owners: ['B', 'A'], ceiling: 'out', extra: { x: [1] } },
  bands: [aBand({ id: 'out', types: ['output'], label: { en: 'Outputs' } })],
  groups: [aGroup({ id: 'g', position: [3, -4] })],
  elements: [
    anElement({
      id: 'z',
      type: 'output',
      band: 'out',
      group: 'g',
      position: [0, 4.5],
      tags: ['z', 'y'],
      label: { en: 'Books 📚', ar: 'كتب' },
      extra: { from: { row: 7 } },
    }),
    anElement({ id: 'b', type: 'outcome', term: 'short', order: 'a1' }),
  ],
  links: [
    aLink({ id: 'l', from: 'z', to: 'b', kind: 'requires', rating: { scale: 'nesta', value: 0 }, uncertain: true }),
    aLink({ id: 'm', from: 'b', to: 'l', kind: 'moderates' }),
    aLink({ id: 'h', from: 'g', to: 'b' }),
  ],
  indicators: [
    anIndicator({
      id: 'i',
      on: ['z', 'b'],
      baseline: 0,
      readings: [
        { id: 's', date: '2026', value: 4, note: '' },
        { id: 'r', date: '2025', value: 'few', note: 'late' },
      ],
    }),
  ],
  evidence: [anEvidenceItem({ id: 'e', on: ['l', 'm'], year: 2020 })],
  actors: [anActor({ id: 'p', role: 'funder' })],
})

test('[D1] what is seeded is read back equal and in its order', () => {
  const read = readTheory(seeded())
  expect(read).toEqual(theory)
  expect([...read.elements.keys()]).toEqual(['z', 'b'])
  expect([...read.links.keys()]).toEqual(['l', 'm', 'h'])
})

test('[D1] an empty document reads as an empty theory', () => {
  expect(readTheory(new Y.Doc())).toEqual(aTheory())
})

test('[D2] whatever stands where a thing or field should be, the rest is read', () => {
  const doc = seeded()
  const elements = doc.getMap('elements')
  elements.set('no map', 'a box')
  elements.set('list', new Y.Array())
  elements.set('x'.repeat(300), new Y.Map())
  const odd = new Y.Map<unknown>(
    Object.entries({ type: 'unicorn', term: 3, band: {}, position: [Number.NaN, 1], order: null, tags: 'x' }),
  )
  elements.set('odd', odd)
  odd.set('label:en', 'no shared text')
  odd.set('label:__proto__', new Y.Text('sneaky'))
  odd.set('label:cy', new Y.Text('Llyfrau'))
  odd.set('extra', 'none')
  doc.getMap('links').set('nowhere', new Y.Map<unknown>([['from', 7]]))
  doc.getMap('indicators').set('i', new Y.Map<unknown>([['readings', [1]]]))
  doc.getMap('theory').set('languages', [])

  const read = readTheory(doc)
  expect([...read.elements.keys()]).toContain('z')
  expect(read.elements.size).toBe(3)
  expect(read.elements.get('odd')).toEqual(anElement({ id: 'odd', type: 'note', label: { cy: 'Llyfrau' } }))
  expect(read.links.size).toBe(3)
  expect(read.indicators.get('i')).toEqual(anIndicator({ id: 'i' }))
  expect(read.details.languages).toEqual(['en'])
})

test('[D2] a shared type where a plain value should be is passed over, and not harmed by it', () => {
  const doc = seeded()
  const stored = doc.getMap('elements').get('z')
  if (!(stored instanceof Y.Map)) throw new Error('z is stored as a map')
  const words = new Y.Text('here')
  stored.set('position', words)
  stored.set('extra', { size: 7n })
  expect(readTheory(doc).elements.get('z')).toMatchObject({ position: null, extra: {} })
  words.insert(0, 'not ')
  expect(words.toString()).toBe('not here')
  doc.getMap('elements').delete('z')
  expect(readTheory(doc).elements.has('z')).toBe(false)
})

test('[D3] roots and fields of a later version are ignored and kept', () => {
  const doc = seeded()
  doc.getMap('dreams').set('d', 1)
  const stored = doc.getMap('elements').get('z')
  if (!(stored instanceof Y.Map)) throw new Error('z is stored as a map')
  stored.set('mood', 'hopeful')
  expect(readTheory(doc)).toEqual(theory)
  expect(stored.get('mood')).toBe('hopeful')
  expect(doc.getMap('dreams').get('d')).toBe(1)
})

test('[D1] fields with names that mean something to JavaScript do no harm', () => {
  const extra: Record<string, unknown> = JSON.parse(
    '{"constructor": 1, "__proto__": {"a": 1}, "kept": {"__proto__": 2}}',
  )
  const { doc } = documentOf(aTheory({ elements: [anElement({ id: '__proto__', type: 'note', extra })] }))
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  expect(readTheory(copy).elements.get('__proto__')?.extra).toEqual({ kept: {} })
})

test('[D4] an empty text is no text, and languages come in order', () => {
  const doc = new Y.Doc()
  seedTheory(doc, aTheory({ elements: [anElement({ id: 'a', type: 'note', label: { en: 'x', cy: 'y', de: '' } })] }))
  const label = readTheory(doc).elements.get('a')?.label ?? {}
  expect(Object.entries(label)).toEqual([
    ['cy', 'y'],
    ['en', 'x'],
  ])
})

test('[D5] links whose ends are gone are not read, nor what moderates them, nor rings of moderators', () => {
  const doc = seeded()
  addLink(doc, 'r1', { from: 'z', to: 'r2' })
  addLink(doc, 'r2', { from: 'z', to: 'r1' })
  expect([...readTheory(doc).links.keys()].sort()).toEqual(['h', 'l', 'm'])
  doc.getMap('elements').delete('z')
  expect([...readTheory(doc).links.keys()]).toEqual(['h'])
})

test('[D6] bands, groups, ceilings and attachments that are gone read as none', () => {
  const doc = seeded()
  doc.getMap('bands').delete('out')
  doc.getMap('groups').delete('g')
  doc.getMap('elements').delete('b')
  const read = readTheory(doc)
  expect(read.elements.get('z')).toMatchObject({ band: null, group: null })
  expect(read.details.ceiling).toBeNull()
  expect(read.indicators.get('i')?.on).toEqual(['z'])
  expect(read.evidence.get('e')?.on).toEqual([])
})

test('[D7] replicas that heard of things in another order read them in the same one', () => {
  const one = seeded()
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
  addLink(one, 'from one', { from: 'z', to: 'b' })
  addLink(other, 'from other', { from: 'b', to: 'z' })
  const [fromOne, fromOther] = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)]
  Y.applyUpdate(one, fromOther)
  Y.applyUpdate(other, fromOne)
  expect([...readTheory(one).links.keys()]).toEqual([...readTheory(other).links.keys()])
})

test('[D15] only an empty document can be seeded', () => {
  const doc = seeded()
  expect(() => seedTheory(doc, theory)).toThrow('empty')
  expect(readTheory(doc)).toEqual(theory)
})

function seeded(): Y.Doc {
  const doc = new Y.Doc()
  seedTheory(doc, theory)
  return doc
}

function addLink(doc: Y.Doc, id: string, ends: { from: string; to: string }): void {
  doc.getMap('links').set(id, new Y.Map<unknown>(Object.entries({ ...ends, kind: 'moderates' })))
}
