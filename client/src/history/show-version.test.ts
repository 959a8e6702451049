import { writeJson } from '@throughline/shared/formats'
import { aTheory } from '@throughline/shared/model'
import { afterEach, expect, test, vi } from 'vitest'
import { livePicture } from '../picture/index.js'
import { sessionInMemory } from '../session/testing/index.js'
import { showNow, useHistoryState } from './history-state.js'
import { useLooked } from './looking.js'
import { showVersion } from './show-version.js'
import type { ToldRevision } from './told.js'

afterEach(() => {
  showNow()
  vi.unstubAllGlobals()
})

test('a version that comes after one went back to now does not take its place', async () => {
  const server = answering()
  const asked = showVersion(looking(1))
  showNow()
  server.answer(1)
  await asked
  expect(useHistoryState.getState().shown).toBeNull()
})

test('of two versions the one asked for last is shown, whichever comes first', async () => {
  const server = answering()
  const asked = [showVersion(looking(1)), showVersion(looking(2))]
  server.answer(2)
  server.answer(1)
  await Promise.all(asked)
  expect(useLooked.getState().looking?.revision.id).toBe(2)
})

/** A server that answers for a version when it is told to. */
function answering() {
  const waiting = new Map<string, (response: Response) => void>()
  vi.stubGlobal('fetch', (path: string) => new Promise<Response>((resolve) => waiting.set(path, resolve)))
  return {
    answer: (version: number) =>
      waiting.get(`/api/documents/in-memory/revisions/${version}`)?.(new Response(writeJson(aTheory()))),
  }
}

function looking(id: number) {
  const live = sessionInMemory(aTheory())
  const picture = livePicture(live, { width: (text, { sizePx }) => text.length * sizePx * 0.55 }, 'en')
  const revision: ToldRevision = {
    id,
    at: '2026-10-14T11:04:00.000Z',
    kind: 'named',
    name: `Version ${id}`,
    by: null,
    agreed: null,
    restored: null,
    work: null,
  }
  return {
    live,
    picture,
    revision,
    timeline: { revisions: [revision], more: false, since: null, agreed: null, people: [] },
  }
}
