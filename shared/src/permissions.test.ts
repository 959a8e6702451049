import { expect, test } from 'vitest'
import { ACTIONS, may, ROLES } from './permissions.js'

test('each role may do what the one before may, and something more', () => {
  const allowed = ROLES.map((role) => ACTIONS.filter((action) => may(role, action)))
  expect(allowed).toEqual([
    ['read'],
    ['read', 'comment'],
    ['read', 'edit', 'comment'],
    ['read', 'edit', 'comment', 'share', 'bin'],
  ])
})
