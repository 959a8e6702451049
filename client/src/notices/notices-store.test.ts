import { afterEach, expect, test, vi } from 'vitest'
import { choose, useNotices } from './notices-store.js'

const preferences = { mentions: 'screen', toDos: 'screen', changes: 'screen', digest: 'weekly' } as const
const told = { since: null, changes: [], mentions: [], toDos: [], given: [], requests: [], preferences, byEmail: false }

afterEach(() => vi.unstubAllGlobals())

test('a choice that could not be kept is taken back', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
  useNotices.setState({ told })
  const choosing = choose({ changes: 'none' })
  expect(useNotices.getState().told?.preferences.changes).toBe('none')
  await choosing
  expect(useNotices.getState().told?.preferences.changes).toBe('screen')
})
