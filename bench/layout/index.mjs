import { printTable, ratio, share } from '../table.mjs'
import { medianMs } from '../time.mjs'
import { caseGraphs } from './cases.mjs'
import { editsOf, judgeEdits } from './edits.mjs'
import { dagre } from './engines/dagre.mjs'
import { elk } from './engines/elk.mjs'
import { graphviz } from './engines/graphviz.mjs'
import { ours } from './engines/ours.mjs'
import { freshGraphs, keptGraphs } from './graphs.mjs'
import { installPeers } from './install-peers.mjs'
import { judge } from './judge.mjs'

/** Above this many boxes the slow peers are left out. */
const MOST_FOR_SLOW = 400

export async function bench([given, which = '']) {
  const seed = Number.isInteger(Number(given)) && given !== undefined ? Number(given) : Date.now() % 1_000_000
  const alone = which === 'alone'
  console.log(`Seed ${seed} (pnpm bench layout ${seed} draws the same graphs)\n`)
  const engines = await readyEngines(alone)
  const graphs = [...keptGraphs(), ...freshGraphs(seed), ...caseGraphs()]
  await layouts(graphs, engines)
  await edits(graphs, engines, seed)
}

async function readyEngines(alone) {
  if (alone) return [ours]
  installPeers()
  const ready = []
  for (const engine of [ours, graphviz, elk, dagre]) {
    const answer = await Promise.resolve()
      .then(() => engine.ready())
      .catch((error) => error.message)
    if (answer === true) ready.push(engine)
    else console.log(`Left out: ${engine.name}: ${answer}`)
  }
  return ready
}

const enginesFor = (graph, engines) =>
  graph.boxes.length <= MOST_FOR_SLOW ? engines : engines.filter((engine) => engine === ours || engine === graphviz)

async function layouts(graphs, engines) {
  const rows = []
  for (const graph of graphs) {
    const times = graph.boxes.length > 500 ? 3 : 7
    let [base, baseRouted] = [0, 0]
    for (const engine of enginesFor(graph, engines)) {
      const idle = engine.idleMs ? await medianMs(5, () => engine.idleMs()) : 0
      const place = Math.max(0.1, (await medianMs(times, () => engine.layout(graph))) - idle)
      const routed = Math.max(0.1, (await medianMs(Math.min(3, times), () => engine.routed(graph))) - idle)
      if (engine === ours) [base, baseRouted] = [place, routed]
      const found = judge(graph, await engine.routed(graph))
      rows.push([
        graph.name,
        engine.name,
        `${found.crossings} / ${found.routedCrossings ?? '-'}`,
        found.lengthPx.toFixed(0),
        found.overlaps,
        `${found.through} / ${found.routedThrough ?? '-'}`,
        found.onOneAnother,
        share(found.columns),
        ratio(place, base),
        ratio(routed, baseRouted),
      ])
    }
  }
  console.log('Whole layouts. Times as ratios to ours in this run: places alone, and places with links.\n')
  printTable(
    [
      'boxes / links',
      'engine',
      'crossings straight / routed',
      'link px',
      'overlaps',
      'through straight / routed',
      'on one another',
      'columns',
      'time',
      'with links',
    ],
    rows,
  )
}

async function edits(graphs, engines, seed) {
  const rows = []
  for (const graph of graphs) {
    for (const engine of enginesFor(graph, engines)) {
      const first = engine === ours ? engine.routed(graph).kept.layout : await engine.layout(graph)
      for (const [kind, list] of Object.entries(editsOf(graph, seed))) {
        if (list.length === 0) continue
        const some = engine === ours ? list : list.slice(0, 2)
        const found = await judgeEdits(engine, { graph, edits: some, first })
        rows.push([
          graph.name,
          engine.name,
          kind,
          found.meanPx.toFixed(1),
          found.worstPx.toFixed(1),
          share(found.far),
          share(found.worstFar),
          found.crossings.toFixed(1),
          found.anew.toFixed(1),
          await timeOf(engine, list[0].after, first),
        ])
      }
    }
  }
  console.log('After one box was changed: how far the others moved, crossings after it and in a layout from nothing.\n')
  printTable(
    ['boxes / links', 'engine', 'a box', 'moved px', 'worst', '> 20 px', 'worst', 'crossings', 'anew', 'time / whole'],
    rows,
  )
}

async function timeOf(engine, after, first) {
  if (engine !== ours) return '1'
  const whole = await medianMs(3, () => engine.layout(after))
  return ratio(await medianMs(5, () => engine.layout(after, first)), whole)
}
