import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startForTest, type TestServer } from './start-for-test.js'

const PAGE = '<!doctype html><title>Throughline</title>'
const EDITOR = '<!doctype html><link rel="modulepreload" href="/assets/main-4fA9.js"><title>Throughline</title>'
const SCRIPT = 'console.log(1)'
let folder: string
let server: TestServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-site-'))
  mkdirSync(join(folder, 'site/assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'site/index.html'), PAGE)
  writeFileSync(join(folder, 'site/editor.html'), EDITOR)
  writeFileSync(join(folder, 'site/offline-worker.js'), SCRIPT)
  writeFileSync(join(folder, 'site/assets/main-4fA9.js'), SCRIPT)
  writeFileSync(join(folder, 'site/assets/main-4fA9.js.br'), brotliCompressSync(SCRIPT))
  server = await startForTest({}, { siteDir: join(folder, 'site') })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

test.each([
  ['/', PAGE],
  ['/d/AAAAAAAAAAAAAAAAAAAAAA', EDITOR],
  ['/signin', PAGE],
  ['/organisation/AAAAAAAAAAAAAAAAAAAAAA', PAGE],
])('the page is at %s, and asked for each time', async (path, page) => {
  const { status, text, headers } = await raw(path)
  expect([status, text.toString(), headers['cache-control']]).toEqual([200, page, 'no-cache'])
})

test('the service worker is asked for each time, and may answer for all pages', async () => {
  const { status, headers } = await raw('/offline-worker.js')
  expect([status, headers['cache-control']]).toEqual([200, 'no-cache'])
  expect(headers['content-type']).toContain('javascript')
  expect(headers['content-security-policy']).toContain("worker-src 'self'")
})

test('files with a hash in their name are kept for ever', async () => {
  const { text, headers } = await raw('/assets/main-4fA9.js')
  expect(text.toString()).toBe(SCRIPT)
  expect(headers['cache-control']).toContain('immutable')
})

test('a browser that takes it gets the file compressed when it was built', async () => {
  const { text, headers } = await raw('/assets/main-4fA9.js', { 'accept-encoding': 'br' })
  expect(headers['content-encoding']).toBe('br')
  expect(headers['content-type']).toContain('javascript')
  expect(brotliDecompressSync(text).toString()).toBe(SCRIPT)
})

test('somebody who mistyped an address gets the page; a program is told', async () => {
  const page = await raw('/nowhere', { accept: 'text/html' })
  expect([page.status, page.text.toString()]).toEqual([404, PAGE])
  const told = await raw('/nowhere')
  expect([told.status, told.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8'])
  expect((await raw('/api/nowhere', { accept: 'text/html' })).headers['content-type']).toContain('problem+json')
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '//secret.txt',
  '/%00',
])('nothing outside its folder is given away at %s', async (path) => {
  const { status, text } = await raw(path)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(text.toString()).not.toContain('secret')
})

interface RawAnswer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: Buffer
}

/** fetch would tidy the path and unpack the answer. */
function raw(path: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    request({ port: server.port, host: '127.0.0.1', path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}
