import { expect, test } from 'vitest'
import { shownDate } from './shown-date.js'

test('dates are shown as people write them, as exactly as they were given', () => {
  expect(['2026-11-04', '2026-11', '2026', '', 'soon'].map(shownDate)).toEqual([
    '4 Nov 2026',
    'Nov 2026',
    '2026',
    '',
    'soon',
  ])
})
