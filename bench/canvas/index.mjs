import { buildIfStale } from '../../scripts/build.mjs'
import { installPeers } from '../install-peers.mjs'
import { printTable, ratio } from '../table.mjs'
import { frameVerdicts, pageVerdicts } from './bars.mjs'
import { launchBrowser, openWindow, WINDOW } from './browser.mjs'
import { contenders } from './contenders/index.mjs'
import { gestures, judgeFit, judgeGesture, judgeRemoteChanges } from './gestures.mjs'
import { graphOf } from './graph.mjs'
import { heaps } from './heap.mjs'
import { inputOf } from './input.mjs'
import { openingTimes } from './opening.mjs'
import { startOurServer } from './our-server.mjs'
import { servePeers } from './peer-pages.mjs'
import { scriptSizes } from './scripts.mjs'

const SIZES = [
  { boxes: 100, links: 150 },
  { boxes: 2000, links: 3000 },
  { boxes: 5000, links: 7500 },
  { boxes: 7500, links: 11_250 },
]
const OPENED = { boxes: 2000, links: 3000 }

/**
 * @param args seed, sizes (`2000,5000`), contenders (`ours,bare`), gestures (`pan,zoom`); what is left out is all
 */
export async function bench([given, sizes = '', who = '', what = '']) {
  const seed = Number.isInteger(Number(given)) && given !== undefined ? Number(given) : Date.now() % 1_000_000
  const chosen = (list, asked, name) =>
    asked === '' ? list : list.filter((one) => asked.split(',').includes(name(one)))
  const graphs = chosen(SIZES, sizes, ({ boxes }) => `${boxes}`).map((size) => graphOf(size, seed))
  const taking = chosen(contenders, who, ({ id }) => id)
  const asked = chosen(ORDER, what, (gesture) => gesture)
  console.log(`${new Date().toISOString().slice(0, 10)}, pnpm bench canvas ${seed} (the seed draws the same graphs)\n`)
  buildIfStale()
  installPeers()
  const [pages, server, browser] = [await servePeers(), await startOurServer(), await launchBrowser()]
  const parts = { browser, pages, server, seed }
  try {
    const verdicts = []
    for (const graph of graphs) {
      const rows = await frames(graph, { ...parts, taking, asked })
      verdicts.push(...frameVerdicts(graph, rows, { fit: FIT }))
    }
    if (what === '') verdicts.push(...(await ownFigures(parts, graphOf(OPENED, seed))))
    return verdicts
  } finally {
    await browser.close()
    await server.stop()
    pages.stop()
  }
}

const CHANGES = '100 changes a second'
const FIT = 'fit to view'
// Changes come last: they leave the most to do behind them.
const ORDER = [...Object.keys(gestures), FIT, CHANGES]

async function frames(graph, { browser, pages, server, seed, taking, asked }) {
  const rows = []
  for (const contender of taking) {
    const open = async () => {
      const page = await openWindow(browser)
      const shown = await contender.open(page, { pages, server, graph })
      return { page, shown, input: await inputOf(page) }
    }
    let at = null
    try {
      for (const gesture of asked) {
        for (const view of ['one', 'whole']) {
          if (gesture === FIT && view === 'whole') continue
          // One that is still at what came before begins anew: else it would be judged by that.
          if (at !== null && !(await responds(at.page))) at = await leave(at)
          at ??= await open()
          await at.shown[view]()
          await idle(at.page, at.shown)
          const judged = await judgeOne(browser, { ...at, contender, graph, seed, gesture, view })
          rows.push({ contender, view, gesture, ...judged })
        }
      }
    } catch (error) {
      console.log(`  ! ${contender.name}, ${graph.name}: ${error.message.split('\n')[0]}`)
    }
    if (at !== null) await leave(at)
  }
  report(graph, rows)
  return rows
}

const PATIENCE_MS = 8000

function responds(page) {
  return Promise.race([
    page.evaluate(() => true),
    new Promise((resolve) => setTimeout(() => resolve(false), PATIENCE_MS)),
  ]).catch(() => false)
}

async function leave({ page, shown }) {
  shown.close()
  await page.context().close()
  return null
}

/** Nothing of what went before is left to do, in the page or its threads; waited for ten seconds at most. */
async function idle(page, shown) {
  await page.waitForTimeout(300)
  await shown.settled?.()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const busyFor = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  }
  let before = await busyFor()
  for (const until = performance.now() + 10_000; performance.now() < until; ) {
    await page.waitForTimeout(400)
    const now = await busyFor()
    if (now - before < 120) break
    before = now
  }
  await session.detach()
}

async function judgeOne(browser, { gesture, view, ...parts }) {
  if (gesture === FIT) return judgeFit(browser, parts)
  if (gesture !== CHANGES) return judgeGesture(browser, gesture, parts)
  const { graph } = parts
  const hub = graph.boxes.find(({ id }) => id === graph.hub)
  const near = ({ x, y }) =>
    Math.abs(x - hub.x) < WINDOW.width / 2 - hub.width && Math.abs(y - hub.y) < WINDOW.height / 2 - hub.height
  return judgeRemoteChanges(browser, { ...parts, inView: view === 'one' ? near : () => true })
}

const VIEWS = { one: 'zoom 1', whole: 'everything in view' }

function report(graph, rows) {
  console.log(`${graph.name} boxes / links: frames presented a second, 95th percentile and longest frame in ms\n`)
  const cells = rows.map(({ contender, view, gesture, perSecond, p95, longest }) => {
    const peer = rows.find((row) => row.contender.id === 'react-flow' && row.view === view && row.gesture === gesture)
    return [
      gesture,
      `${gesture === FIT ? 'from zoom 1' : VIEWS[view]}`,
      contender.name,
      gesture === FIT ? '-' : perSecond.toFixed(1),
      p95.toFixed(1),
      longest.toFixed(1),
      peer === undefined || gesture === FIT ? '-' : ratio(perSecond, peer.perSecond),
    ]
  })
  cells.sort((a, b) => order(a) - order(b))
  printTable(['gesture', 'view', 'drawn by', 'frames/s', 'p95 ms', 'longest ms', 'of React Flow'], cells)

  function order([gesture, view]) {
    return ORDER.indexOf(gesture) * 2 + (view === VIEWS.whole ? 1 : 0)
  }
}

async function ownFigures({ browser, server, pages }, graph) {
  const opening = await openingTimes(browser, { server, pages, graph })
  const { withDocument, without } = await heaps(browser, { server, graph })
  const { home, editor } = await scriptSizes(browser, { server, graph })
  const kB = (size) => `${size.toFixed(1)} kB`
  console.log(`Our page, ${graph.name} boxes / links\n`)
  printTable(
    ['what', 'figure', 'against', 'that', 'difference'],
    [
      [
        'first full paint',
        `${opening.ours.toFixed(0)} ms`,
        'empty React Flow page',
        `${opening.empty.toFixed(0)} ms`,
        ratio(opening.ours, opening.empty),
      ],
      [
        'lines settled',
        `${opening.settled.toFixed(0)} ms`,
        'empty React Flow page',
        `${opening.empty.toFixed(0)} ms`,
        ratio(opening.settled, opening.empty),
      ],
      [
        'JavaScript heap',
        `${withDocument.toFixed(1)} MB`,
        'without the document',
        `${without.toFixed(1)} MB`,
        `${(withDocument - without).toFixed(1)} MB`,
      ],
      ['script for home, gzip', kB(home.page), '', '', `then ${kB(home.later)}`],
      [
        'script for the editor, gzip',
        kB(editor.page),
        '',
        '',
        `then ${kB(editor.later)}, ${kB(editor.thread)} in a thread`,
      ],
    ],
  )
  return pageVerdicts({ opening, withDocument, without, home, editor })
}
