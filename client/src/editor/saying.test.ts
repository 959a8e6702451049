import { aLink, anElement, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { usePreferences } from '../state/index.js'
import type { Said } from './others-work-in-words.js'
import { isSaid } from './saying.js'

const theory = aTheory({
  elements: ['a', 'b', 'c'].map((id) => anElement({ id, type: 'output' })),
  links: [aLink({ id: 'ab', from: 'a', to: 'b' })],
})
const onA = { theory, selection: new Set<string>(), focused: 'a' }
const said = (kind: Said['kind'], ...things: string[]): Said => ({ kind, verb: 'changed', words: 'Ben did it', things })
const prefers = (part: object) => ({ ...usePreferences.getState(), ...part })

test('each kind of message has its own switch, and there is one for all', () => {
  expect(isSaid(said('links', 'ab'), prefers({}), onA)).toBe(true)
  expect(isSaid(said('links', 'ab'), prefers({ sayLinks: false }), onA)).toBe(false)
  expect(isSaid(said('boxes', 'a'), prefers({ sayLinks: false }), onA)).toBe(true)
  expect(isSaid(said('boxes', 'a'), prefers({ announceOthers: false }), onA)).toBe(false)
})

test('with “only what I am on”, what happens elsewhere is not said', () => {
  const here = prefers({ sayHereOnly: true })
  expect(isSaid(said('boxes', 'a'), here, onA)).toBe(true)
  expect(isSaid(said('links', 'ab'), here, onA)).toBe(true)
  expect(isSaid(said('boxes', 'c'), here, onA)).toBe(false)
  expect(isSaid(said('theory'), here, onA)).toBe(false)
})
