import { expect, test } from 'vitest'
import { documentOf } from '../document/index.js'
import { anActor, anElement, aTheory } from '../model/index.js'
import { giveTo } from './give-to.js'

const start = aTheory({
  elements: ['a', 'b'].map((id) => anElement({ id, type: 'activity' })),
  actors: [anActor({ id: 'x', on: ['a', 'b'], responsible: ['a', 'b'] }), anActor({ id: 'y' })],
})

test('one actor answers for it from then on, and nobody else; who had a part keeps it', () => {
  const document = documentOf(start)
  giveTo(document, { ids: ['a'], actor: 'y' })
  const { actors } = document.read()
  expect(actors.get('y')).toMatchObject({ on: ['a'], responsible: ['a'] })
  expect(actors.get('x')).toMatchObject({ on: ['a', 'b'], responsible: ['b'] })
})

test('nobody answers for it any more', () => {
  const document = documentOf(start)
  giveTo(document, { ids: ['a', 'b'], actor: null })
  expect(document.read().actors.get('x')?.responsible).toEqual([])
})

test('an actor that somebody has deleted is given nothing, and takes nothing away', () => {
  const document = documentOf(start)
  giveTo(document, { ids: ['a'], actor: 'gone' })
  expect(document.read().actors).toEqual(start.actors)
})
