import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rememberedWay, rememberWay } from './guide-way.js'

const kept = new Map<string, string>()
beforeEach(() => {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})
afterEach(() => {
  kept.clear()
  vi.unstubAllGlobals()
})

test('what was skipped is known after a reload, for its own theory', () => {
  rememberWay('one', { id: 'back-from-impact', at: 'needs:a', skipped: new Set(['reason:l1', 'unwanted']) })
  expect(rememberedWay('one')).toEqual({
    id: 'back-from-impact',
    at: null,
    skipped: new Set(['reason:l1', 'unwanted']),
  })
  expect(rememberedWay('other')).toBeNull()
})

test.each(['{', '7', '{"id":4,"skipped":[]}', '{"id":"x","skipped":"y"}'])('nonsense (%s) is nothing', (words) => {
  kept.set('throughline.guide.one', words)
  expect(rememberedWay('one')).toBeNull()
})
