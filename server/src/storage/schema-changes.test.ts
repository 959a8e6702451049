import { expect, test } from 'vitest'
import { StoreFailed } from './errors.js'
import { changesNeeded, versionAfter } from './schema-changes.js'

const changes = ['to 2', 'to 3']

test('an older store needs what came after it, in order; one of this version nothing', () => {
  expect(versionAfter(changes)).toBe(3)
  expect(changesNeeded('it', 1, changes)).toEqual(['to 2', 'to 3'])
  expect(changesNeeded('it', 2, changes)).toEqual(['to 3'])
  expect(changesNeeded('it', 3, changes)).toEqual([])
})

test('[S42] what a later version wrote is refused, with both versions and what to do', () => {
  expect(() => changesNeeded('This folder', 4, changes)).toThrow(StoreFailed)
  expect(() => changesNeeded('This folder', 4, changes)).toThrow(
    'This folder was written by a later version of Throughline (schema 4, this one knows 3). Start that version',
  )
  for (const strange of [0, -1, Number.NaN]) expect(() => changesNeeded('it', strange, changes)).toThrow(StoreFailed)
})
