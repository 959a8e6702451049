import { expect, test } from 'vitest'
import { createUndo, documentOf, type TheoryDocument } from '../document/index.js'
import { aGroup, anElement, aTheory, inOrder } from '../model/index.js'
import { addFrame } from './add-frame.js'
import { changeFrame } from './change-frame.js'
import { deleteThings } from './delete-things.js'
import { moveFrame } from './move-frame.js'

const theory = aTheory({
  elements: ['a', 'b'].map((id) => anElement({ id, type: 'outcome' })),
  groups: [aGroup({ id: 'g' })],
})
const order = (document: TheoryDocument) => inOrder(document.read().frames.values()).map(({ id }) => id)

test('a frame shows boxes and groups; what else was selected is left out; it comes last', () => {
  const document = documentOf(theory)
  const first = addFrame(document, { on: ['b', 'nothing', 'g'], label: { en: 'What we do' } })
  const second = addFrame(document, { on: ['a'] })
  expect(document.read().frames.get(first)).toMatchObject({ on: ['b', 'g'], label: { en: 'What we do' } })
  expect(order(document)).toEqual([first, second])
})

test('a frame moves past its neighbour, and not past the ends', () => {
  const document = documentOf(theory)
  const [one, two, three] = ['a', 'b', 'g'].map((id) => addFrame(document, { on: [id] }))
  moveFrame(document, { id: three ?? '', by: -1 })
  expect(order(document)).toEqual([one, three, two])
  moveFrame(document, { id: one ?? '', by: -1 })
  moveFrame(document, { id: one ?? '', by: 1 })
  expect(order(document)).toEqual([three, one, two])
})

test('a frame that moves among some of one order stands where it was put', () => {
  const frames = ['x', 'y', 'z'].map((id) => ({ id, label: {}, on: ['a'], note: {}, order: 'a0', extra: {} }))
  const document = documentOf(aTheory({ elements: [...theory.elements.values()], frames }))
  moveFrame(document, { id: 'z', by: -1 })
  expect(order(document)).toEqual(['x', 'z', 'y'])
})

test('a box that is deleted is in no frame, and back in it after undo', () => {
  const document = documentOf(theory)
  const undo = createUndo(document)
  const id = addFrame(document, { on: ['a', 'b'] })
  deleteThings(document, { ids: ['a'] })
  expect(document.read().frames.get(id)?.on).toEqual(['b'])
  undo.undo()
  expect(document.read().frames.get(id)?.on).toEqual(['a', 'b'])
})

test('what a frame shows can be chosen again, and a frame deleted, as one step each', () => {
  const document = documentOf(theory)
  const undo = createUndo(document)
  const id = addFrame(document, { on: ['a'] })
  changeFrame(document, { id, on: ['b'] })
  deleteThings(document, { ids: [id] })
  expect(document.read().frames.size).toBe(0)
  undo.undo()
  expect(document.read().frames.get(id)?.on).toEqual(['b'])
  undo.undo()
  expect(document.read().frames.get(id)?.on).toEqual(['a'])
})
