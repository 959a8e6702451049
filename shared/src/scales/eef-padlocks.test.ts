import { expect, test } from 'vitest'
import { markOf, refuseRating, strengthOf } from './index.js'

const padlocks = (value: number | string, of?: string) =>
  ({ scale: 'eef-padlocks', value, ...(of === undefined ? {} : { of }) }) as const

test('padlocks run from 0 to 5; zero is a rating of its own, with an open padlock', () => {
  expect([0, 1, 2, 3, 4, 5].map((value) => strengthOf(padlocks(value)))).toEqual([0, 1, 2, 3, 4, 5])
  expect(markOf(padlocks(0), 'en')).toEqual({ level: 0, icon: 'm-padlock-open', text: '0', name: '0 of 5 padlocks' })
  expect(markOf(padlocks(5), 'en')).toMatchObject({ level: 5, icon: 'm-padlock' })
})

test('a trial’s padlocks and the Toolkit’s are told apart in words', () => {
  expect(markOf(padlocks(3, 'trial'), 'en')?.name).toBe('3 of 5 padlocks, EEF trial rating')
  expect(markOf(padlocks(3, 'toolkit'), 'cy')?.name).toBe('3 o 5 clo clap, gradd Pecyn Cymorth EEF')
})

test('six padlocks, half a padlock and a third kind of padlock are refused, and the message says what there is', () => {
  for (const value of [6, -1, 2.5, 'high']) {
    expect(refuseRating(padlocks(value))?.en).toBe('EEF padlocks has no such value. Choose 0, 1, 2, 3, 4 or 5.')
  }
  expect(refuseRating(padlocks(3, 'hearsay'))?.en).toContain('Choose which')
  expect(refuseRating(padlocks(3, 'toolkit'))).toBeNull()
})

test('a value that the scale does not have is shown as it is, and has no rank', () => {
  expect(markOf(padlocks(9), 'en')).toMatchObject({ level: 1, text: '9', name: 'EEF padlocks: 9' })
  expect(strengthOf(padlocks(9))).toBeNull()
})
