import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../../scripts/build.mjs'
import { openWindow } from './browser.mjs'
import { settled } from './contenders/ours.mjs'
import { theoryFile } from './theory-file.mjs'

/** Scripts that home and the editor load before they can be used, kB of gzip as they lie on the server's disk. */
export async function scriptSizes(browser, { server, graph }) {
  const id = await server.open(await theoryFile(graph))
  return {
    home: await sizeOf(browser, server.url, (page) => page.getByRole('heading').first().waitFor()),
    editor: await sizeOf(browser, `${server.url}/d/${id}`, settled),
  }
}

async function sizeOf(browser, url, ready) {
  const page = await openWindow(browser)
  const scripts = new Set()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) scripts.add(pathname)
  })
  await page.goto(url)
  await ready(page)
  await page.waitForLoadState('networkidle')
  await page.context().close()
  const files = [...scripts].map((path) => ({ path, kB: gzipBytes(path) / 1000 }))
  return {
    page: files.filter(({ path }) => !path.includes('worker')).reduce((sum, { kB }) => sum + kB, 0),
    thread: files.filter(({ path }) => path.includes('worker')).reduce((sum, { kB }) => sum + kB, 0),
  }
}

function gzipBytes(path) {
  const file = join(ROOT, 'client/dist/site', path)
  return existsSync(`${file}.gz`) ? readFileSync(`${file}.gz`).length : gzipSync(readFileSync(file)).length
}
