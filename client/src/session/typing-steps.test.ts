import { TYPING_PAUSE_MS } from '@throughline/shared/document'
import { expect, test } from 'vitest'
import { typingSteps } from './typing-steps.js'

test('letters of one field typed in one go are one change; a pause, another field or a command begins a new one', () => {
  let nowMs = 0
  const step = typingSteps(() => nowMs)
  expect(step('elements/a/label')).toBe('new')
  nowMs += TYPING_PAUSE_MS - 1
  expect(step('elements/a/label')).toBe('more')
  expect(step('elements/b/label')).toBe('new')
  expect(step(null)).toBe('new')
  expect(step(null)).toBe('new')
  step('elements/a/label')
  nowMs += TYPING_PAUSE_MS
  expect(step('elements/a/label')).toBe('new')
})
