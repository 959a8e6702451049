import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'

const BUILT = fileURLToPath(new URL('../../../client/dist/site/', import.meta.url))

/** Notes from now on which scripts a page asks for. What is given tells what each of them is in kB of gzip, by its path. */
export function scriptsAskedFor(page: Page): () => Readonly<Record<string, number>> {
  const paths = new Set<string>()
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) paths.add(pathname)
  })
  return () => Object.fromEntries([...paths].map((path) => [path, gzipKB(readFileSync(`${BUILT}${path.slice(1)}`))]))
}

/** As the build compresses it for the server. */
export function gzipKB(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length / 1000
}
