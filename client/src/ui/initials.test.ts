import { expect, test } from 'vitest'
import { initialsOf } from './initials.js'

test.each([
  ['Ben Whitlock', 'BW'],
  ['Siân', 'S'],
  ['Guest 42', 'G4'],
  ['ŵyn  ap  Dafydd', 'ŴD'],
  ['(Priya) Nair', 'PN'],
  ['  ', ''],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
