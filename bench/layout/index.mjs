import { installPeers } from '../install-peers.mjs'
import { printTable, ratio, share } from '../table.mjs'
import { medianMs } from '../time.mjs'
import { caseGraphs } from './cases.mjs'
import { editsOf, judgeEdits } from './edits.mjs'
import { dagre } from './engines/dagre.mjs'
import { elk } from './engines/elk.mjs'
import { graphviz } from './engines/graphviz.mjs'
import { ours } from './engines/ours.mjs'
import { freshGraphs, keptGraphs } from './graphs.mjs'
import { judge } from './judge.mjs'

/** Above this many boxes the slow peers are left out. */
const MOST_FOR_SLOW = 400
/** Graphs of each size on which the mean is taken. */
const OTHERS = 6

export async function bench([given, which = '']) {
  const seed = Number.isInteger(Number(given)) && given !== undefined ? Number(given) : Date.now() % 1_000_000
  const alone = which === 'alone'
  console.log(`Seed ${seed} (pnpm bench layout ${seed} draws the same graphs)\n`)
  const engines = await readyEngines(alone)
  const graphs = [...keptGraphs(), ...freshGraphs(seed), ...caseGraphs()]
  await layouts(graphs, engines)
  const verdicts = means(seed, engines)
  await edits(graphs, engines, seed)
  return verdicts
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
    const found = []
    for (const engine of enginesFor(graph, engines)) {
      const idle = engine.idleMs ? await medianMs(5, () => engine.idleMs()) : 0
      const place = Math.max(0.1, (await medianMs(times, () => engine.layout(graph))) - idle)
      const routed = Math.max(0.1, (await medianMs(Math.min(3, times), () => engine.routed(graph))) - idle)
      found.push({ engine, place, routed, judged: judge(graph, await engine.routed(graph)) })
    }
    const base = found.find(({ engine }) => engine === graphviz) ?? found[0]
    for (const { engine, place, routed, judged } of found)
      rows.push([
        graph.name,
        engine.name,
        `${judged.crossings} / ${judged.routedCrossings ?? '-'}`,
        judged.lengthPx.toFixed(0),
        judged.overlaps,
        `${judged.through} / ${judged.routedThrough ?? '-'}`,
        judged.onOneAnother,
        share(judged.columns),
        ratio(place, base.place),
        ratio(routed, base.routed),
      ])
  }
  console.log(
    'Whole layouts. Times as ratios to Graphviz in this run (to ours where it is left out), warmed up: places alone, and places with links.\n',
  )
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

/** Six more graphs of each size: ours against Graphviz on the mean, timed one after the other. */
function means(seed, engines) {
  const two = engines.filter((engine) => engine === ours || engine === graphviz)
  const bySize = new Map()
  for (let more = 1; more <= OTHERS; more++) {
    for (const graph of freshGraphs(seed + 1000 * more))
      bySize.set(graph.name, [...(bySize.get(graph.name) ?? []), graph])
  }
  const found = [...bySize].map(([name, graphs]) => ({ name, graphs, sums: sumsOver(graphs, two) }))
  const mean = (sum, graphs) => (sum ? (sum.crossings / graphs.length).toFixed(1) : '-')
  console.log('Others of the kind: mean straight crossings, and our time as a ratio to that of Graphviz.\n')
  printTable(
    ['boxes / links', 'graphs', 'throughline', 'Graphviz dot', 'time'],
    found.map(({ name, graphs, sums: [mine, peer] }) => [
      name,
      `${graphs.length}`,
      mean(mine, graphs),
      mean(peer, graphs),
      peer ? ratio(mine.ms, peer.ms) : '-',
    ]),
  )
  return found.flatMap(({ name, graphs, sums: [mine, peer] }) => {
    if (!peer) return []
    const perGraph = (sum) => `${(sum.ms / graphs.length).toFixed(1)} ms`
    return [
      {
        what: `crossings, ${name}`,
        ours: mean(mine, graphs),
        against: `Graphviz dot: ${mean(peer, graphs)}`,
        ratio: mine.crossings / peer.crossings,
        atMost: 1,
      },
      {
        what: `layout, ${name}`,
        ours: perGraph(mine),
        against: `Graphviz dot: ${perGraph(peer)}`,
        ratio: mine.ms / peer.ms,
        atMost: 1,
      },
    ]
  })
}

/** Crossings on all of these graphs and the least times of five, one engine after the other. */
function sumsOver(graphs, engines) {
  const sums = engines.map(() => ({ crossings: 0, ms: 0 }))
  for (const graph of graphs) {
    const least = engines.map(() => Infinity)
    for (let time = 0; time < 5; time++) {
      for (const [at, engine] of engines.entries()) {
        const begun = performance.now()
        const result = engine.layout(graph)
        least[at] = Math.min(least[at], performance.now() - begun)
        if (time === 0) sums[at].crossings += judge(graph, result).crossings
      }
    }
    for (const [at, ms] of least.entries()) sums[at].ms += ms
  }
  return sums
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
