import { openWindow } from './browser.mjs'
import { settled } from './contenders/ours.mjs'
import { theoryFile } from './theory-file.mjs'

const MB = 1024 * 1024

/** JavaScript heap of our editor after a collection, MB: with the document, and on a theory with nothing in it. */
export async function heaps(browser, { server, graph }) {
  const withDocument = await heapAt(browser, `${server.url}/d/${await server.open(await theoryFile(graph))}`)
  const nothing = { ...graph, boxes: [], links: [] }
  const without = await heapAt(browser, `${server.url}/d/${await server.open(await theoryFile(nothing))}`)
  return { withDocument, without }
}

async function heapAt(browser, url) {
  const page = await openWindow(browser)
  await page.goto(url)
  await settled(page)
  await page.waitForTimeout(1000)
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await page.context().close()
  return usedSize / MB
}
