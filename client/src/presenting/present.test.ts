import { aBand, aFrame, aLink, anElement, aTheory } from '@throughline/shared/model'
import type { Plan } from '@throughline/shared/presenting'
import { afterEach, expect, test } from 'vitest'
import { sessionInMemory } from '../session/testing/index.js'
import { dismissNotice, resetEditor, setEditor, useAnnouncer, useEditor, useNotice } from '../state/index.js'
import { pathPlan } from './path-plan.js'
import { addFrameOfSelection, goStep, startPresenting, stopPresenting } from './present.js'

const theory = aTheory({
  bands: [aBand({ id: 'one', order: 'a0' }), aBand({ id: 'two', order: 'a1' })],
  elements: [
    anElement({ id: 'a', type: 'activity', band: 'one' }),
    anElement({ id: 'b', type: 'outcome', band: 'two' }),
  ],
  links: [aLink({ id: 'ab', from: 'a', to: 'b' })],
})
const bands: Plan = { kind: 'bands', within: null }
const session = sessionInMemory(theory)
const step = () => useEditor.getState().presenting?.step
const said = () => useAnnouncer.getState().words

afterEach(() => {
  resetEditor()
  dismissNotice()
})

test('presenting begins at the first step, goes on and back, and stays at the ends', () => {
  startPresenting(session, bands)
  expect(useEditor.getState()).toMatchObject({
    presenting: { plan: bands, step: 'one' },
    view: 'map',
    panel: 'present',
  })
  goStep(session, 1)
  expect(step()).toBe('two')
  goStep(session, 1)
  expect(step()).toBe('two')
  expect(said()).toBe('This is the last step.')
  goStep(session, -1)
  goStep(session, -1)
  expect(step()).toBe('one')
  expect(said()).toBe('This is the first step.')
  stopPresenting()
  expect(useEditor.getState()).toMatchObject({ presenting: null, panel: null })
})

test('whoever begins to present follows nobody any more', () => {
  setEditor({ following: 7, attending: { to: 7, how: 'following' } })
  startPresenting(session, bands)
  expect(useEditor.getState()).toMatchObject({ following: null, attending: null })
})

test('a plan without steps is not presented, and says why', () => {
  startPresenting(session, { kind: 'frames' })
  expect(useEditor.getState().presenting).toBeNull()
  expect(useNotice.getState().words).toMatch(/no frame has boxes/)
})

test('a frame is made of the boxes that are selected, not of links and bands', () => {
  const own = sessionInMemory(theory)
  setEditor({ selection: new Set(['b', 'ab', 'one']) })
  addFrameOfSelection(own)
  expect([...own.theory().frames.values()].map(({ on }) => on)).toEqual([['b']])
  setEditor({ selection: new Set(['ab']) })
  addFrameOfSelection(own)
  expect(own.theory().frames.size).toBe(1)
})

test('the path that is lit up is presented, else that between two selected boxes', () => {
  const lit = { kind: 'path', from: 'a', to: 'b', links: ['ab'] } as const
  expect(pathPlan(theory, lit, new Set(['b', 'a']))).toEqual(lit)
  expect(pathPlan(theory, null, new Set(['a', 'b']))).toEqual({ kind: 'path', from: 'a', to: 'b', links: null })
  expect(pathPlan(theory, null, new Set(['a']))).toBeNull()
  expect(pathPlan(theory, { ...lit, to: '' }, new Set(['a', 'b']))).toBeNull()
})

test('of a path too long to be told of only the ends are told', () => {
  const links = Array.from({ length: 41 }, String)
  const long = ['a'.repeat(200), ...links.slice(0, 5)].flatMap((id) => Array.from({ length: 7 }, () => id))
  for (const path of [links, long])
    expect(pathPlan(theory, { kind: 'path', from: 'a', to: 'b', links: path }, new Set())).toMatchObject({
      links: null,
    })
})

test('a frame that is presented goes by its id', () => {
  const own = sessionInMemory(
    aTheory({ elements: [...theory.elements.values()], frames: [aFrame({ id: 'f', on: ['a'] })] }),
  )
  startPresenting(own, { kind: 'frames' })
  expect(step()).toBe('f')
})
