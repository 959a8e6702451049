import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { gzipKB } from './support/scripts-asked-for.js'

const BUILT = fileURLToPath(new URL('../../client/dist/', import.meta.url))

interface Chunk {
  readonly file: string
  /** Loaded with it. */
  readonly imports?: readonly string[]
}

const chunks = JSON.parse(readFileSync(`${BUILT}manifest.json`, 'utf8')) as Readonly<Record<string, Chunk>>

describe('script that a page loads before it can be used, gzip', () => {
  test.each([
    // What comes on home by itself a little later is counted by journeys/home-scripts.
    { page: 'home', loads: ['index.html', 'src/home/index.ts', 'src/i18n/en/home.ts'], mostKB: 105 },
    {
      page: 'signing in',
      loads: ['index.html', 'src/people/index.ts', 'src/i18n/en/home.ts', 'src/i18n/en/people.ts'],
      mostKB: 110,
    },
    { page: 'a share link', loads: ['index.html', 'src/join/index.ts', 'src/i18n/en/join.ts'], mostKB: 100 },
    { page: 'the editor', loads: ['index.html', 'src/editor/index.ts', 'src/i18n/en/first.ts'], mostKB: 300 },
  ])('$page: at most $mostKB kB', ({ loads, mostKB }) => {
    expect(kBOf(loads)).toBeLessThanOrEqual(mostKB)
  })
})

/** kB of the script files of these chunks and of all that they load with them, each counted once. */
function kBOf(names: readonly string[]): number {
  const files = new Set<string>()
  const waiting = [...names]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = chunks[name]
    if (chunk === undefined) throw new Error(`the build has no chunk ${name}`)
    if (!chunk.file.endsWith('.js') || files.has(chunk.file)) continue
    files.add(chunk.file)
    waiting.push(...(chunk.imports ?? []))
  }
  return [...files].reduce((sum, file) => sum + gzipKB(readFileSync(`${BUILT}site/${file}`)), 0)
}
