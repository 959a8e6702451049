import { setCeiling } from '@throughline/shared/commands'
import { mapOf } from '@throughline/shared/graph'
import { aBand, anElement, type TheoryParts } from '@throughline/shared/model'
import { beforeEach, expect, test } from 'vitest'
import { commands } from './index.js'
import { type EditorInMemory, openInMemory } from './testing/editor-in-memory.js'

const parts: TheoryParts = {
  bands: [...['a', 'b', 'c'].map((id, n) => aBand({ id, order: `a${n}` })), aBand({ id: 'below', placement: 'below' })],
  elements: [
    anElement({ id: 'weather', type: 'context-factor', band: 'below' }),
    anElement({ id: 'act', type: 'activity', band: 'a' }),
  ],
}

let editor: EditorInMemory
beforeEach(() => {
  editor = openInMemory(parts)
})
const ceiling = () => editor.theory().details.ceiling

test('the ceiling is put after the chosen band, moved on and back by one, and removed', () => {
  editor.select('b')
  expect(editor.do('ceiling-here')).toBe(true)
  expect(ceiling()).toBe('b')
  expect(editor.do('ceiling-here')).toBe(false)
  editor.do('ceiling-on')
  expect(ceiling()).toBe('c')
  expect(editor.do('ceiling-on')).toBe(false)
  editor.do('ceiling-back')
  editor.do('ceiling-back')
  expect(ceiling()).toBe('a')
  expect(editor.do('ceiling-back')).toBe(false)
  editor.do('ceiling-remove')
  expect(ceiling()).toBeNull()
  expect(editor.do('ceiling-remove')).toBe(false)
  editor.undo()
  expect(ceiling()).toBe('a')
})

test('where there is none, moving it on begins at the first band', () => {
  editor.do('ceiling-on')
  expect(ceiling()).toBe('a')
})

test('a band that crosses the others has no sphere and no ceiling', () => {
  editor.select('below')
  for (const command of ['ceiling-here', 'sphere-control', 'sphere-none']) expect(editor.do(command)).toBe(false)
})

test('the band of the chosen box is put in a sphere, and taken out', () => {
  editor.select('act')
  editor.do('sphere-control')
  expect(editor.theory().bands.get('a')?.sphere).toBe('control')
  expect(editor.do('sphere-control')).toBe(false)
  editor.do('sphere-none')
  expect(editor.theory().bands.get('a')?.sphere).toBeNull()
})

test('which way a box works is said of those that have a way', () => {
  editor.select('weather', 'act')
  editor.do('bearing-hinders')
  expect([...editor.theory().elements.values()].map(({ bearing }) => bearing)).toEqual(['hinders', null])
  expect(editor.do('bearing-hinders')).toBe(false)
  editor.do('bearing-none')
  expect(editor.theory().elements.get('weather')?.bearing).toBeNull()
  editor.select('act')
  expect(editor.do('bearing-helps')).toBe(false)
})

test('in a sub-model there is no ceiling to be put or moved, so that of the whole stays', () => {
  const inside = { bands: [...(parts.bands ?? []), aBand({ id: 'steps', within: 'act' })] }
  editor = openInMemory({ ...parts, ...inside, details: { ceiling: 'b' } })
  const map = mapOf(editor.theory(), 'act')
  expect(map.details.ceiling).toBeNull()
  const context = {
    ...editor.context(),
    theory: map,
    editor: { ...editor.context().editor, selection: new Set(['steps']) },
  }
  const offered = commands.filter(({ id }) => id.startsWith('ceiling-')).filter(({ when }) => when(context))
  expect(offered).toEqual([])
  editor.context().session.run(setCeiling, { band: 'steps' })
  expect(ceiling()).toBe('b')
})
