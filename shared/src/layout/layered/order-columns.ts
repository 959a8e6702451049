import { crossingsIn } from './crossings.js'
import type { LayerGraph, LayerNode } from './layer-graph.js'
import { orderColumn } from './order-column.js'
import { seededRandom } from './seeded-random.js'

/** How much may be spent, in steps of the inner loops: keeps large maps quick and small ones good. */
const EFFORT = 24_000_000

/**
 * Orders every column so that few links cross: sweeps by barycentre from several starts (Sugiyama, Tagawa and
 * Toda 1981), each improved column by column, then the best one shaken and improved again. Deterministic.
 */
export function orderColumns(graph: LayerGraph): void {
  const random = seededRandom(graph.columns.reduce((sum, column) => sum * 31 + column.length, 7))
  let left = EFFORT
  let best = Infinity
  let bestOrder: LayerNode[][] = []
  const consider = () => {
    left -= improve(graph)
    const count = crossingsIn(graph)
    if (count < best) {
      best = count
      bestOrder = graph.columns.map((column) => [...column])
    } else restore(graph, bestOrder)
  }
  for (const start of [asGiven, fromLeft, fromRight, shuffled, shuffled, shuffled]) {
    start(graph, random)
    sweepByBarycentre(graph)
    consider()
    if (left <= 0 || best === 0) break
  }
  while (left > 0 && best > 0) {
    shake(graph, random)
    consider()
  }
  restore(graph, bestOrder)
}

type Start = (graph: LayerGraph, random: () => number) => void

const asGiven: Start = () => {}

const fromLeft: Start = (graph) => {
  for (const column of graph.columns) sortByMean(column, (node) => node.before)
}

const fromRight: Start = (graph) => {
  for (const column of [...graph.columns].reverse()) sortByMean(column, (node) => node.after)
}

const shuffled: Start = (graph, random) => {
  for (const column of graph.columns) {
    const keys = new Map(column.map((node) => [node, random()]))
    column.sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
    renumber(column)
  }
}

function sweepByBarycentre(graph: LayerGraph): void {
  for (let round = 0; round < 6; round++) {
    for (const column of graph.columns.slice(1)) sortByMean(column, (node) => node.before)
    for (const column of graph.columns.slice(0, -1).reverse()) sortByMean(column, (node) => node.after)
    for (const column of graph.columns) sortByMean(column, (node) => [...node.before, ...node.after])
  }
}

/** Improves column by column until nothing helps. Returns the steps it took, roughly. */
function improve(graph: LayerGraph): number {
  let steps = 0
  const there = graph.columns
  const back = [...there].reverse()
  for (let round = 0; round < 24; round++) {
    let saved = 0
    for (const column of round % 2 === 0 ? there : back) {
      saved += orderColumn(column)
      const links = column.reduce((sum, node) => sum + node.before.length + node.after.length, 0)
      steps += column.length * (column.length * 6 + links * 2) + 50
    }
    if (saved === 0) break
  }
  return steps
}

/** Moves a few boxes of the best order elsewhere, so that the search can leave where it is stuck. */
function shake(graph: LayerGraph, random: () => number): void {
  const size = graph.columns.reduce((sum, column) => sum + column.length, 0)
  const moves = 2 + Math.floor(random() * Math.min(12, size / 12))
  for (let move = 0; move < moves; move++) {
    const column = graph.columns[Math.floor(random() * graph.columns.length)]
    const [node] = column?.splice(Math.floor(random() * column.length), 1) ?? []
    if (!column || !node) continue
    const reach = Math.max(3, column.length / 3)
    const place = Math.round(node.rank + (random() * 2 - 1) * reach)
    column.splice(Math.max(0, Math.min(column.length, place)), 0, node)
    renumber(column)
  }
}

function sortByMean(column: LayerNode[], neighboursOf: (node: LayerNode) => readonly LayerNode[]): void {
  const keys = new Map<LayerNode, number>()
  for (const node of column) {
    const neighbours = neighboursOf(node)
    const sum = neighbours.reduce((total, { rank }) => total + rank, 0)
    keys.set(node, neighbours.length === 0 ? node.rank : sum / neighbours.length)
  }
  column.sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || a.rank - b.rank)
  renumber(column)
}

function restore(graph: LayerGraph, order: readonly LayerNode[][]): void {
  order.forEach((column, index) => {
    graph.columns[index] = [...column]
    renumber(column)
  })
}

function renumber(column: readonly LayerNode[]): void {
  column.forEach((node, rank) => {
    node.rank = rank
  })
}
