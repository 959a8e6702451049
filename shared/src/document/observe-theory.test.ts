import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { aBand, aLink, anElement, anIndicator, aTheory } from '../model/index.js'
import { documentOf } from './document-of.js'
import { observeTheory } from './observe-theory.js'
import { readTheory } from './read-theory.js'
import type { TheoryChange } from './theory-change.js'

const small = aTheory({
  details: { title: { en: 'T' } },
  bands: [aBand({ id: 'in' })],
  elements: ['a', 'b'].map((id) => anElement({ id, type: 'output', band: 'in', label: { en: id }, tags: ['t'] })),
  links: [aLink({ id: 'ab', from: 'a', to: 'b' }), aLink({ id: 'm', from: 'b', to: 'ab', kind: 'moderates' })],
  indicators: [anIndicator({ id: 'i', on: ['a'] })],
})

test('[D16] a box that goes takes its links and attachments out of view, and brings them back', () => {
  const { document, live, changes } = observed(small)
  document.remove('elements', 'a')
  expect(changes.at(-1)?.changed).toMatchObject({
    elements: new Set(['a']),
    links: new Set(['ab', 'm']),
    indicators: new Set(['i']),
  })
  expect(live.theory()).toEqual(readTheory(document.doc))
  expect(live.theory().links.size).toBe(0)
  document.create('elements', anElement({ id: 'a', type: 'output' }))
  expect([...live.theory().links.keys()]).toEqual(['ab', 'm'])
  expect(live.theory().indicators.get('i')?.on).toEqual(['a'])
  expect(live.theory()).toEqual(readTheory(document.doc))
})

test('[D16] a band that goes lets its boxes out, and the ceiling at it vanishes', () => {
  const { document, live, changes } = observed(small)
  document.changeDetails({ ceiling: 'in' })
  document.remove('bands', 'in')
  expect(changes.at(-1)?.changed.elements).toEqual(new Set(['a', 'b']))
  expect(changes.at(-1)?.detailsChanged).toBe(true)
  expect(live.theory()).toEqual(readTheory(document.doc))
})

test('[D17, D18] of 2,000 boxes and 3,000 links, one typed in: all others are the same objects', () => {
  const big = aTheory({
    elements: Array.from({ length: 2_000 }, (_, n) =>
      anElement({ id: `e${n}`, type: 'output', label: { en: `${n}` } }),
    ),
    links: Array.from({ length: 3_000 }, (_, n) =>
      aLink({ id: `l${n}`, from: `e${n % 2_000}`, to: `e${(n + 1) % 2_000}` }),
    ),
  })
  const { document, live, changes } = observed(big)
  const before = live.theory()
  const textsRead = vi.spyOn(Y.Text.prototype as { toString(): string }, 'toString')
  document.setText({ kind: 'elements', id: 'e7', field: 'label', language: 'en' }, 'seven')
  const after = live.theory()
  // Twice for the edit itself, and then the three texts of that box alone.
  expect(textsRead.mock.calls.length).toBeLessThanOrEqual(5)
  textsRead.mockRestore()
  expect([...after.elements].filter(([id, element]) => before.elements.get(id) !== element).map(([id]) => id)).toEqual([
    'e7',
  ])
  expect(after.links).toBe(before.links)
  expect(after.details).toBe(before.details)
  expect(changes.at(-1)?.changed.elements).toEqual(new Set(['e7']))
  expect(changes.at(-1)?.changed.links.size).toBe(0)
  // Of the box itself, what was not typed in.
  expect(after.elements.get('e7')?.tags).toBe(before.elements.get('e7')?.tags)
})

test('[D17] what is written but comes out the same is no change', () => {
  const { document, live, changes } = observed(small)
  const stored = document.doc.getMap('elements').get('a')
  if (!(stored instanceof Y.Map)) throw new Error('a is stored as a map')
  stored.set('type', 'output')
  stored.set('mood', 'hopeful')
  expect(changes).toEqual([])
  expect(live.theory()).toEqual(small)
})

test('[D19] changes wait for the schedule and come together, with what was before', () => {
  const flushes: (() => void)[] = []
  const { document, live, changes } = observed(small, (flush) => flushes.push(flush))
  document.changeThing('elements', 'a', { type: 'impact' })
  document.changeThing('elements', 'b', { type: 'impact' })
  expect(changes).toEqual([])
  expect(live.theory().elements.get('a')?.type).toBe('output')
  expect(flushes).toHaveLength(1)
  flushes[0]?.()
  expect(changes).toHaveLength(1)
  expect(changes[0]?.changed.elements).toEqual(new Set(['a', 'b']))
  expect(changes[0]?.previous.elements.get('a')?.type).toBe('output')
})

test('[D19] a flush applies at once, and what was scheduled then finds nothing to do', () => {
  const flushes: (() => void)[] = []
  const { document, live, changes } = observed(small, (flush) => flushes.push(flush))
  document.changeThing('elements', 'a', { type: 'impact' })
  live.flush()
  expect(live.theory().elements.get('a')?.type).toBe('impact')
  flushes[0]?.()
  expect(changes).toHaveLength(1)
})

test('[D19] nobody is told after it has been stopped', () => {
  const onChange = vi.fn()
  const document = documentOf(small)
  const live = observeTheory(document.doc, { onChange })
  live.stop()
  document.changeThing('elements', 'a', { type: 'impact' })
  live.flush()
  expect(onChange).not.toHaveBeenCalled()
})

function observed(theory: typeof small, schedule?: (flush: () => void) => void) {
  const document = documentOf(theory)
  const changes: TheoryChange[] = []
  const onChange = (change: TheoryChange) => changes.push(change)
  const live = observeTheory(document.doc, schedule === undefined ? { onChange } : { onChange, schedule })
  return { document, live, changes }
}
