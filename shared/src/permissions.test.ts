import { expect, test } from 'vitest'
import { ACTIONS, actionsOver, bestRole, CHANNELS, may, ROLES } from './permissions.js'

test('each role may do what the one before may, and something more', () => {
  const allowed = ROLES.map((role) => ACTIONS.filter((action) => may(role, action)))
  expect(allowed).toEqual([
    ['read'],
    ['read', 'comment'],
    ['read', 'comment', 'edit'],
    ['read', 'comment', 'edit', 'share', 'bin'],
  ])
})

test('who has no role may do nothing over any channel', () => {
  for (const channel of CHANNELS) for (const action of ACTIONS) expect(may(null, action, channel)).toBe(false)
})

test('an action that a channel does not have is nobody’s there', () => {
  expect(actionsOver('sync')).toEqual(['read', 'edit'])
  for (const role of ROLES) expect(may(role, 'share', 'sync')).toBe(false)
})

test('of several roles the best counts', () => {
  expect(bestRole(['view', null, 'edit', 'comment'])).toBe('edit')
  expect(bestRole([null])).toBeNull()
  expect(bestRole([])).toBeNull()
})
