import { expect, test } from 'vitest'
import { presentationOf } from './presentation-of.js'

const nothing = { presenting: null, attending: null, call: null }
const plan = { kind: 'bands', within: null }
const call = { number: 3, view: { x: 0, y: 0, width: 800, height: 600 }, at: 'b1' }

test('what somebody presents, attends and calls to is read', () => {
  const presentation = {
    presenting: { plan, step: 'b1' },
    attending: { to: 7, how: 'looking', on: 'phone' },
    call,
  }
  expect(presentationOf({ presentation })).toEqual(presentation)
})

test('who says nothing about it presents nothing', () => {
  expect(presentationOf({ presentation: null })).toEqual(nothing)
  expect(presentationOf({ presentation: {} })).toEqual(nothing)
})

test.each([
  'presenting',
  42,
  { presenting: { plan: { kind: 'bands', within: 5 }, step: 'b1' } },
  { presenting: { plan, step: '' } },
  { presenting: { plan: { kind: 'path', from: 'a', to: 'b', links: 'all' }, step: 'a' } },
  { attending: { to: 'everybody', how: 'following', on: 'screen' } },
  { attending: { to: 7, how: 'listening', on: 'screen' } },
  { call: { ...call, number: Number.POSITIVE_INFINITY } },
  { call: { ...call, view: { x: Number.NaN, y: 0, width: 1, height: 1 } } },
  { call: { ...call, view: { x: 0, y: 0, width: 0, height: 1e300 } } },
  { call: { ...call, at: { id: 'b1' } } },
])('nonsense is nothing: %j', (presentation) => {
  expect(presentationOf({ presentation })).toEqual(nothing)
})
