import { median } from '../time.mjs'
import { openWindow } from './browser.mjs'
import { theoryFile } from './theory-file.mjs'

const TIMES = 5

/**
 * From the press of Enter in the address bar until all that is in view has been painted: of our page with a document,
 * and of a page with an empty React Flow. Each in a window that has kept nothing, in turn. Medians, ms.
 */
export async function openingTimes(browser, { server, pages, graph }) {
  const file = await theoryFile(graph)
  const found = { ours: [], settled: [], empty: [] }
  for (let time = 0; time < TIMES; time++) {
    const id = await server.open(file)
    const mine = await timed(browser, `${server.url}/d/${id}`, isMapPainted)
    found.ours.push(mine.paintedMs)
    found.settled.push(mine.settledMs)
    found.empty.push((await timed(browser, pages.url('react-flow-empty'), isFlowThere)).paintedMs)
  }
  return Object.fromEntries(Object.entries(found).map(([name, times]) => [name, median(times)]))
}

async function timed(browser, url, isPainted) {
  const page = await openWindow(browser)
  await page.addInitScript(`(${watch})(${isPainted})`)
  await page.goto(url)
  const handle = await page.waitForFunction(() => window.benchTimes?.settledMs && window.benchTimes, undefined, {
    timeout: 120_000,
  })
  const times = await handle.jsonValue()
  await page.context().close()
  return times
}

// Runs in the page. What is there in one frame is on the screen with the next.
function watch(isPainted) {
  const times = {}
  const look = () => {
    if (times.paintedMs === undefined && isPainted()) {
      requestAnimationFrame(() => {
        times.paintedMs = performance.now()
        window.benchTimes = times
      })
      times.paintedMs = null
    }
    const map = document.querySelector('.theory-map')
    if (times.paintedMs && (map === null || map.dataset.settled === 'true')) times.settledMs = performance.now()
    if (times.settledMs === undefined) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** All of our map in view is painted in one go, boxes that are elements of the page with it. */
function isMapPainted() {
  const canvas = document.querySelector('canvas.painted-layer')
  if (canvas === null || canvas.width < 400) return false
  const { data } = canvas.getContext('2d').getImageData(0, canvas.height >> 1, canvas.width, 1)
  return data.some((value) => value !== 0)
}

function isFlowThere() {
  return document.querySelector('.react-flow__viewport') !== null
}
