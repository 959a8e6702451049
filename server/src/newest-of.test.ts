import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newestOf } from './newest-of.js'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'newest-'))
})
afterEach(() => rmSync(root, { recursive: true }))

test('the bundle runs while it is newer than all that tsc has compiled, else that', () => {
  expect(whatRuns()).toBe('server/dist/run-server.js')
  write('server/dist/.tsbuildinfo', 10)
  write('shared/dist/.tsbuildinfo', 20)
  expect(whatRuns()).toBe('server/dist/run-server.js')
  write('server/bundle/main.js', 30)
  expect(whatRuns()).toBe('server/bundle/main.js')
  write('shared/dist/.tsbuildinfo', 40)
  expect(whatRuns()).toBe('server/dist/run-server.js')
  write('server/bundle/main.js', 50)
  write('server/dist/.tsbuildinfo', 60)
  expect(whatRuns()).toBe('server/dist/run-server.js')
})

const whatRuns = () =>
  newestOf('main.js', 'run-server.js', pathToFileURL(join(root, 'server/dist/'))).slice(
    pathToFileURL(root).href.length + 1,
  )

function write(file: string, seconds: number): void {
  const path = join(root, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  utimesSync(path, seconds, seconds)
}
