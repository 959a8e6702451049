import { expect, test } from 'vitest'
import { documentOf } from '../document/index.js'
import { aBand, anElement, aTheory } from '../model/index.js'
import { addBands } from './add-bands.js'
import { addLinkedElement } from './add-linked-element.js'

const start = aTheory({ elements: [anElement({ id: 'im', type: 'impact' })] })

test('a box comes with its link, whichever way that runs', () => {
  const document = documentOf(start)
  const cause = addLinkedElement(document, { type: 'outcome', label: { en: 'Pupils read' }, link: { to: 'im' } })
  const effect = addLinkedElement(document, { type: 'risk', link: { from: 'im' } })
  const links = [...document.read().links.values()].map(({ from, to }) => [from, to])
  expect(links).toEqual(
    expect.arrayContaining([
      [cause, 'im'],
      ['im', effect],
    ]),
  )
  expect(document.thing('elements', cause)?.label).toEqual({ en: 'Pupils read' })
})

test('where the other end is gone the box stays, without a link', () => {
  const document = documentOf(start)
  const id = addLinkedElement(document, { type: 'outcome', link: { to: 'gone' } })
  expect(document.read().elements.has(id)).toBe(true)
  expect(document.read().links.size).toBe(0)
})

test('bands are laid out under ids of their own', () => {
  const document = documentOf(start)
  const bands = [aBand({ id: 'x', label: { en: 'Inputs' }, order: 'a0' }), aBand({ id: 'y', order: 'a1' })]
  addBands(document, { bands })
  addBands(document, { bands })
  expect(document.read().bands.size).toBe(4)
})
