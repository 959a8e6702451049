import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from './support/server.js'

const BOXES = 8000
/** Nobody waits for more of the time that the file takes: a share, so that a busy machine makes no difference. */
const NOTICED_PART = 1 / 6

let server: RunningServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

test('a very large file is opened while others go on without noticing', async () => {
  const boxes = Array.from({ length: BOXES }, (_, n) => ({ id: `b${n}`, type: 'outcome', label: `Outcome ${n}` }))
  const links = boxes.slice(1).map(({ id }, n) => ({ id: `l${n}`, from: `b${n}`, to: id, kind: 'leads-to' }))
  const file = JSON.stringify({ format: 'throughline', version: 1, title: 'Large', elements: boxes, links })

  let isOpening = true
  const begun = performance.now()
  const opening = fetch(`${server.url}/api/import?name=large.json`, { method: 'POST', body: file }).finally(() => {
    isOpening = false
  })
  const waits: number[] = []
  while (isOpening) {
    const asked = performance.now()
    await fetch(`${server.url}/healthz`)
    waits.push(performance.now() - asked)
  }
  const took = performance.now() - begun
  const opened: unknown = await (await opening).json()
  expect(opened).toMatchObject({ imported: { elements: BOXES, links: BOXES - 1 } })
  expect(waits.length).toBeGreaterThan(10)
  expect(Math.max(...waits) / took).toBeLessThan(NOTICED_PART)
})
