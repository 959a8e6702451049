import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createDocument, documentJson } from './support/documents.js'
import { freePort, type RunningServer, startServer } from './support/server.js'
import { connectClient } from './support/wire-client.js'

const MAIN = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url))

let server: RunningServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

test('when it serves it says so in one line, and nothing else on standard output', () => {
  expect(server.output()).toContain(`Throughline is ready at http://localhost:${server.port}\n`)
})

describe('a start that cannot work is one clear line', () => {
  const extra: string[] = []
  afterEach(() => {
    for (const folder of extra.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  test.each([
    ['a wrong value', { PORT: 'abc' }, 'PORT=abc cannot be used; allowed: a whole number from 0 to 65535'],
    [
      'accounts on a network without the address people type',
      { AUTH: 'accounts', HOST: '0.0.0.0' },
      'needs PUBLIC_URL',
    ],
    ['an open server on a network', { HOST: '0.0.0.0' }, 'AUTH_OPEN_ON_NETWORK=yes'],
    ['a folder that cannot be', { DATA_DIR: '/dev/null/data' }, '/dev/null/data'],
  ])('%s', async (_what, env: Record<string, string>, says) => {
    const { status, output } = end({ PORT: String(await freePort()), ...env })
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(output).toContain(says)
    expect(status).toBe(2)
  })

  test('a port in use', () => {
    const folder = `${server.dataDir}-second`
    extra.push(folder)
    const { status, output } = end({ PORT: String(server.port), DATA_DIR: folder })
    expect(output).toBe(`PORT=${server.port} is in use by another program; set PORT to a free one\n`)
    expect(status).toBe(2)
  })

  test('a data folder that another server has open', async () => {
    const { status, output } = end({ PORT: String(await freePort()), DATA_DIR: server.dataDir })
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(output).toContain(server.dataDir)
    expect(status).toBe(2)
    // The first server has noticed nothing.
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  })
})

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it with 0, and keeps even what was not yet saved',
  async (signal) => {
    const id = await createDocument(server.url, { title: 'Before the stop' })
    const client = connectClient(server.url, id)
    await client.synced()
    const seen = connectClient(server.url, id)
    await seen.synced()
    client.doc.getMap('from-a-later-version').set('key', signal)
    // Once another client has it, the server has it; nobody has asked for a flush.
    await new Promise<void>((resolve) => {
      seen.doc.getMap('from-a-later-version').observe(() => resolve())
    })
    expect(await server.kill(signal)).toBe(0)
    client.close()
    seen.close()

    await server.start()
    const again = connectClient(server.url, id)
    await again.synced()
    expect(again.doc.getMap('from-a-later-version').get('key')).toBe(signal)
    again.close()
    expect(await documentJson(server.url, id)).toMatchObject({ title: { en: 'Before the stop' } })
  },
)

test('an error that nobody caught ends it with 1, after what it had received is kept', async () => {
  const throwsOnSignal = 'process.on("SIGUSR2",()=>{throw new Error("on purpose")})'
  const failing = await startServer({
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(throwsOnSignal)}`,
  })
  const id = await createDocument(failing.url, { title: 'Kept' })
  const client = connectClient(failing.url, id)
  const seen = connectClient(failing.url, id)
  await Promise.all([client.synced(), seen.synced()])
  const arrived = new Promise<void>((resolve) => seen.doc.getMap('from-a-later-version').observe(() => resolve()))
  client.doc.getMap('from-a-later-version').set('key', 'value')
  await arrived
  expect(await failing.kill('SIGUSR2')).toBe(1)
  expect(failing.output()).toContain('on purpose')
  client.close()
  seen.close()

  await failing.start()
  const again = connectClient(failing.url, id)
  await again.synced()
  expect(again.doc.getMap('from-a-later-version').get('key')).toBe('value')
  again.close()
  await failing.stop()
})

function end(env: Record<string, string>): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN], {
    env: { ...process.env, LOG_LEVEL: 'warn', ...env },
    encoding: 'utf8',
    timeout: 120_000,
  })
  return { status, output: stdout + stderr }
}
