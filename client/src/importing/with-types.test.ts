import { anElement, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { withTypes } from './with-types.js'

const theory = aTheory({
  elements: [
    anElement({ id: 'a', type: 'outcome', term: 'short', label: { en: 'Pupils read' } }),
    anElement({ id: 'b', type: 'input' }),
  ],
})

test('a box gets the type that was chosen, and keeps its words', () => {
  const { elements } = withTypes(theory, new Map([['a', 'output']]))
  expect(elements.get('a')).toMatchObject({ type: 'output', term: null, label: { en: 'Pupils read' } })
})

test('what nobody chose for stays the same thing', () => {
  expect(withTypes(theory, new Map([['a', 'output']])).elements.get('b')).toBe(theory.elements.get('b'))
})
