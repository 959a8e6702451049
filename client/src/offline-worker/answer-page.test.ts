import { expect, test } from 'vitest'
import { answerPage } from './answer-page.js'

const KEPT = 'kept'
const HANGS = new Promise<Response>(() => {})

test.each([200, 401, 403, 404, 500])('what the server answers is shown, whatever it says: %i', async (status) => {
  expect(await shown(Promise.resolve(new Response('new', { status })))).toEqual([status, 'new'])
})

test('what is kept is shown without a network, behind a proxy alone, and where the network hangs', async () => {
  expect(await shown(Promise.reject(new TypeError('Failed to fetch')))).toEqual([200, KEPT])
  for (const status of [502, 503, 504]) {
    expect(await shown(Promise.resolve(new Response('bad gateway', { status })))).toEqual([200, KEPT])
  }
  expect(await shown(HANGS)).toEqual([200, KEPT])
})

test('who keeps nothing of the page waits for the server, and is told where there is none', async () => {
  const late = new Promise<Response>((resolve) => setTimeout(resolve, 20, new Response('late')))
  expect(await shown(late, null)).toEqual([200, 'late'])
  expect(await shown(Promise.resolve(new Response('bad gateway', { status: 502 })), null)).toEqual([502, 'bad gateway'])
  expect(await shown(Promise.reject(new TypeError('Failed to fetch')), null)).toEqual([503, 'nothing'])
})

async function shown(fromServer: Promise<Response>, kept: string | null = KEPT): Promise<[number, string]> {
  const answer = await answerPage({
    fromServer,
    kept: async () => (kept === null ? undefined : new Response(kept)),
    nothing: () => new Response('nothing', { status: 503 }),
    patienceMs: 5,
  })
  return [answer.status, await answer.text()]
}
