import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../../scripts/build.mjs'
import { openWindow } from './browser.mjs'
import { theoryFile } from './theory-file.mjs'

/** Scripts that home and the editor load before they can be used, kB of gzip as they lie on the server's disk. */
export async function scriptSizes(browser, { server, graph }) {
  const id = await server.open(await theoryFile(graph))
  return {
    home: await sizeOf(browser, server.url, (page) => page.getByRole('heading').first().waitFor()),
    editor: await sizeOf(browser, `${server.url}/d/${id}`, (page) => page.locator('canvas.painted-layer').waitFor()),
  }
}

async function sizeOf(browser, url, ready) {
  const page = await openWindow(browser)
  const loaded = new Set()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) loaded.add(pathname)
  })
  await page.goto(url)
  await ready(page)
  const atFirst = new Set(loaded)
  // What is fetched once the page has time for it.
  await page.waitForTimeout(6000)
  await page.context().close()
  const kB = (wanted) => [...loaded].filter(wanted).reduce((sum, path) => sum + gzipBytes(path) / 1000, 0)
  const isThread = (path) => path.includes('worker')
  return {
    page: kB((path) => atFirst.has(path) && !isThread(path)),
    later: kB((path) => !atFirst.has(path) && !isThread(path)),
    thread: kB(isThread),
  }
}

function gzipBytes(path) {
  const file = join(ROOT, 'client/dist/site', path)
  return existsSync(`${file}.gz`) ? readFileSync(`${file}.gz`).length : gzipSync(readFileSync(file)).length
}
