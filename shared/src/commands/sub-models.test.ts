import { expect, test } from 'vitest'
import { documentOf } from '../document/index.js'
import { aBand, aGroup, aLink, anElement, aTheory, type Id, type Theory } from '../model/index.js'
import { addBand } from './add-band.js'
import { addElement } from './add-element.js'
import { addSubModel } from './add-sub-model.js'
import { deleteThings } from './delete-things.js'
import { gatherSubModel } from './gather-sub-model.js'
import { growElement } from './grow-element.js'
import { moveWithin } from './move-within.js'
import { pasteTheory } from './paste-theory.js'

const box = (id: Id, given: Partial<Parameters<typeof anElement>[0]> = {}) =>
  anElement({ id, type: 'activity', label: { en: id }, band: 'do', ...given })

const start = aTheory({
  bands: [
    aBand({ id: 'do', types: ['activity'], order: 'a0' }),
    aBand({ id: 'get', types: ['output'], order: 'a1' }),
    aBand({ id: 'steps', types: ['activity'], order: 'a0', within: 'tutor' }),
    aBand({ id: 'gives', types: ['output'], order: 'a1', within: 'tutor' }),
  ],
  groups: [aGroup({ id: 'g', within: 'tutor' })],
  elements: [
    box('tutor', { order: 'a0' }),
    box('train', { order: 'a1' }),
    box('plan', { within: 'tutor', band: 'steps', order: 'a2', position: [0, 40] }),
  ],
  links: [aLink({ id: 'train-plan', from: 'train', to: 'plan' })],
})

/** What stands on the map of a box; of the theory's own with null. */
const on = (theory: Theory, within: Id | null) => ({
  elements: [...theory.elements.values()].filter((element) => element.within === within),
  bands: [...theory.bands.values()].filter((band) => band.within === within),
})

test('a box gets a map of its own, with bands to begin with', () => {
  const document = documentOf(start)
  addSubModel(document, { id: 'train', bands: [{ label: { en: 'Steps' }, types: ['activity'] }] })
  const theory = document.read()
  expect(on(theory, 'train').bands.map(({ label }) => label)).toEqual([{ en: 'Steps' }])
})

test('what is made in a sub-model stays there: bands, boxes, what grows', () => {
  const document = documentOf(start)
  const band = addBand(document, { after: 'steps' })
  const made = addElement(document, { type: 'activity', band: 'steps' })
  const grown = growElement(document, { from: 'plan', direction: 'next' }) ?? ''
  const { bands, elements } = document.read()
  expect(bands.get(band)?.within).toBe('tutor')
  expect(elements.get(made)?.within).toBe('tutor')
  expect(elements.get(grown)).toMatchObject({ within: 'tutor', band })
})

test('deleting a box deletes its map with all in it, and undo of that brings all back', () => {
  const document = documentOf(start)
  deleteThings(document, { ids: ['tutor'] })
  const { elements, bands, groups, links } = document.read()
  expect([...elements.keys()]).toEqual(['train'])
  expect([...bands.keys()]).toEqual(['do', 'get'])
  expect(groups.size + links.size).toBe(0)
})

test('what stood in a sub-model whose box somebody else deletes stands on the theory’s own map', () => {
  const document = documentOf(start)
  document.remove('elements', 'tutor')
  expect(document.read().elements.get('plan')?.within).toBeNull()
})

test('boxes move into a sub-model with their links, to a band for their type', () => {
  const document = documentOf(start)
  expect(moveWithin(document, { ids: ['train'], within: 'tutor' })).toBe(true)
  const theory = document.read()
  expect(theory.elements.get('train')).toMatchObject({ within: 'tutor', band: 'steps', position: null })
  expect(theory.links.has('train-plan')).toBe(true)
  expect(moveWithin(document, { ids: ['plan'], within: null })).toBe(true)
  expect(document.read().elements.get('plan')).toMatchObject({ within: null, band: 'do' })
})

test('a box does not go into its own map, nor into one inside of it', () => {
  const document = documentOf(start)
  expect(moveWithin(document, { ids: ['tutor'], within: 'tutor' })).toBe(false)
  expect(moveWithin(document, { ids: ['tutor'], within: 'plan' })).toBe(false)
  expect(document.read()).toEqual(start)
})

test('boxes are gathered into a box of their own, their bands with them', () => {
  const document = documentOf(start)
  const id = gatherSubModel(document, { ids: ['train'] }) ?? ''
  const theory = document.read()
  expect(theory.elements.get(id)).toMatchObject({ type: 'activity', band: 'do', within: null })
  const inside = on(theory, id)
  expect(inside.elements.map((element) => element.id)).toEqual(['train'])
  expect(inside.bands.map(({ types }) => types)).toEqual([['activity']])
  expect(theory.links.get('train-plan')).toMatchObject({ from: 'train', to: 'plan' })
})

test('a box is copied with its map', () => {
  const document = documentOf(start)
  const { elements, bands } = document.read()
  const fragment = aTheory({
    elements: [...elements.values()].filter(({ id }) => id !== 'train'),
    bands: [...bands.values()],
  })
  const copy = pasteTheory(document, { fragment }).get('tutor') ?? ''
  const inside = on(document.read(), copy)
  expect(inside.elements).toMatchObject([{ label: { en: 'plan' }, position: [0, 40] }])
  expect(inside.bands).toHaveLength(2)
  expect(inside.bands.map(({ id }) => id)).toContain(inside.elements[0]?.band)
})
