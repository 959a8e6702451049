import { expect, test } from 'vitest'
import { documentOf } from '../document/index.js'
import { aGroup, aLink, anElement, aTheory } from '../model/index.js'
import { addLink } from './add-link.js'
import { changeLink } from './change-link.js'
import { reverseLink } from './reverse-link.js'

const start = aTheory({
  elements: ['a', 'b', 'c'].map((id) => anElement({ id, type: 'output' })),
  groups: [aGroup({ id: 'g' })],
  links: [aLink({ id: 'ab', from: 'a', to: 'b' }), aLink({ id: 'm', from: 'c', to: 'ab', kind: 'moderates' })],
})

test.each([
  ['between boxes', { from: 'b', to: 'c' }],
  ['from a group', { from: 'g', to: 'c' }],
  ['of another kind beside the one there', { from: 'a', to: 'b', kind: 'requires' }],
  ['back', { from: 'b', to: 'a' }],
  ['moderating a link', { from: 'b', to: 'm', kind: 'moderates' }],
] as const)('a link %s is made', (_what, link) => {
  const document = documentOf(start)
  const id = addLink(document, link) ?? ''
  expect(document.read().links.get(id)).toMatchObject(link)
})

test.each([
  ['to itself', { from: 'a', to: 'a' }],
  ['to nothing', { from: 'a', to: 'gone' }],
  ['from nothing', { from: 'gone', to: 'a' }],
  ['that is there already', { from: 'a', to: 'b' }],
  ['to a link that does not moderate', { from: 'a', to: 'ab', kind: 'requires' }],
  ['from a link', { from: 'ab', to: 'c' }],
] as const)('a link %s is not made', (_what, link) => {
  const document = documentOf(start)
  expect(addLink(document, link)).toBeNull()
  expect(document.read()).toEqual(start)
})

test('an end is moved, unless there is such a link; the rest changes all the same', () => {
  const document = documentOf(start)
  addLink(document, { from: 'a', to: 'c' })
  changeLink(document, { ids: ['ab', 'gone'], to: 'c', uncertain: true })
  expect(document.read().links.get('ab')).toMatchObject({ to: 'b', uncertain: true })
  changeLink(document, { ids: ['ab'], to: 'g', kind: 'reduces', rating: { scale: 'nesta', value: 0 } })
  expect(document.read().links.get('ab')).toMatchObject({ from: 'a', to: 'g', kind: 'reduces', rating: { value: 0 } })
})

test('a link is turned round, unless its way back is there', () => {
  const document = documentOf(start)
  reverseLink(document, { id: 'ab' })
  expect(document.read().links.get('ab')).toMatchObject({ from: 'b', to: 'a' })
  addLink(document, { from: 'a', to: 'b' })
  reverseLink(document, { id: 'ab' })
  expect(document.read().links.get('ab')).toMatchObject({ from: 'b', to: 'a' })
})

test('a link that moderates a link cannot be turned, nor lead there as another kind', () => {
  const document = documentOf(start)
  reverseLink(document, { id: 'm' })
  changeLink(document, { ids: ['m'], kind: 'leads-to' })
  expect(document.read()).toEqual(start)
})
