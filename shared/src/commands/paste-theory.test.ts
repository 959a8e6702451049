import { expect, test } from 'vitest'
import { createUndo, documentOf } from '../document/index.js'
import { aBand, aGroup, aLink, anAssumption, anElement, anEvidenceItem, anIndicator, aTheory } from '../model/index.js'
import { pasteTheory } from './paste-theory.js'

const fragment = aTheory({
  bands: [aBand({ id: 'in', label: { en: 'Inputs' } }), aBand({ id: 'theirs', label: { en: 'Results' } })],
  groups: [aGroup({ id: 'g', label: { en: 'Both' } })],
  elements: [
    anElement({
      id: 'a',
      type: 'input',
      band: 'in',
      group: 'g',
      position: [10, 20],
      label: { en: 'Money', cy: 'Arian' },
    }),
    anElement({ id: 'b', type: 'output', band: 'theirs', group: 'g', position: [30, 15] }),
    anElement({ id: 'c', type: 'note', group: 'h' }),
  ],
  links: [
    aLink({ id: 'm', from: 'c', to: 'ab', kind: 'moderates' }),
    aLink({ id: 'ab', from: 'a', to: 'b', kind: 'requires', uncertain: true }),
  ],
  indicators: [anIndicator({ id: 'i', on: ['a', 'elsewhere'], unit: 'pounds' })],
  assumptions: [anAssumption({ id: 's', on: ['ab'] })],
  evidence: [anEvidenceItem({ id: 'e', on: ['s'] })],
})
const start = aTheory({
  bands: [
    aBand({ id: 'in' }),
    aBand({ id: 'results', label: { en: 'Results' } }),
    aBand({ id: 'rest', types: ['note'] }),
  ],
})

test('boxes, groups, links and records come in under new ids, joined as they were, in one step', () => {
  const document = documentOf(start)
  const undo = createUndo(document)
  const ids = pasteTheory(document, { fragment })
  const idOf = (id: string) => ids.get(id) ?? ''
  const read = document.read()
  expect(new Set(ids.values()).size).toBe(9)
  expect(read.elements.get(idOf('a'))).toMatchObject({
    type: 'input',
    label: { en: 'Money', cy: 'Arian' },
    group: idOf('g'),
  })
  expect(read.links.get(idOf('ab'))).toMatchObject({
    from: idOf('a'),
    to: idOf('b'),
    kind: 'requires',
    uncertain: true,
  })
  expect(read.links.get(idOf('m'))).toMatchObject({ from: idOf('c'), to: idOf('ab') })
  expect(read.indicators.get(idOf('i'))).toMatchObject({ on: [idOf('a')], unit: 'pounds' })
  expect(read.assumptions.get(idOf('s'))?.on).toEqual([idOf('ab')])
  expect(read.evidence.get(idOf('e'))?.on).toEqual([idOf('s')])
  undo.undo()
  expect(document.read()).toEqual(start)
})

test('each box stands in its own band, one of its name, one for its type, or the one given', () => {
  const document = documentOf(start)
  const odd = anElement({ id: 'd', type: 'impact', band: 'theirs too' })
  const withOdd = aTheory({ bands: [...fragment.bands.values()], elements: [...fragment.elements.values(), odd] })
  const ids = pasteTheory(document, { fragment: withOdd, band: 'rest' })
  const bandOf = (id: string) => document.thing('elements', ids.get(id) ?? '')?.band
  expect(['a', 'b', 'c', 'd'].map(bandOf)).toEqual(['in', 'results', 'rest', 'rest'])
})

test('places are kept only where it is said how', () => {
  const placesAfter = (where: object) => {
    const document = documentOf(start)
    const ids = pasteTheory(document, { fragment, ...where })
    return ['a', 'b', 'c'].map((id) => document.thing('elements', ids.get(id) ?? '')?.position)
  }
  expect(placesAfter({})).toEqual([null, null, null])
  expect(placesAfter({ offset: [24, 24] })).toEqual([[34, 44], [54, 39], null])
  expect(placesAfter({ at: [100, 100] })).toEqual([[100, 105], [120, 100], null])
  expect(() => placesAfter({ at: [Number.NaN, 0] })).toThrow(RangeError)
})

test('a box pasted alone into its theory stays in its group', () => {
  const document = documentOf(aTheory({ groups: [aGroup({ id: 'h' })] }))
  const ids = pasteTheory(document, { fragment })
  expect(document.thing('elements', ids.get('c') ?? '')?.group).toBe('h')
})
