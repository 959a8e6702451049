import { airBetween } from './air.js'
import type { LayerGraph, LayerNode } from './layer-graph.js'

/** Nodes that stand level, and move together. */
interface Level {
  readonly nodes: LayerNode[]
}

/** Further than this nothing is moved to make one link straight, map pixels. */
const REACH = 90

/**
 * Brings linked nodes exactly level where there is room for it, so that their link is one straight line:
 * long links first, then the links that matter most to both ends. Order and air are kept.
 */
export function straighten(graph: LayerGraph): void {
  const levels = new Map<LayerNode, Level>()
  for (const column of graph.columns) for (const node of column) levels.set(node, { nodes: [node] })
  for (const [from, to] of candidates(graph)) {
    const [a, b] = [levels.get(from), levels.get(to)]
    if (!a || !b || a === b || sharesColumn(a, b)) continue
    const apart = to.centre - from.centre
    if (Math.abs(apart) > REACH) continue
    // The lighter side gives way first; what it cannot give the other side does.
    const [light, heavy, sign] = a.nodes.length <= b.nodes.length ? [a, b, 1] : [b, a, -1]
    const step = shiftOf(light, apart * sign, graph)
    const rest = shiftOf(heavy, step - apart * sign, graph)
    if (Math.abs(apart * sign - step + rest) > 0.01) continue
    move(light, step)
    move(heavy, rest)
    const joined = { nodes: [...a.nodes, ...b.nodes] }
    for (const node of joined.nodes) levels.set(node, joined)
  }
}

function candidates(graph: LayerGraph): [LayerNode, LayerNode][] {
  const found: { pair: [LayerNode, LayerNode]; cost: number }[] = []
  for (const column of graph.columns) {
    for (const from of column) {
      for (const to of from.after) {
        const long = from.id === null && to.id === null ? -400 : from.id === null || to.id === null ? -40 : 0
        const crowd = from.after.length + to.before.length
        found.push({ pair: [from, to], cost: Math.abs(to.centre - from.centre) + crowd * 12 + long })
      }
    }
  }
  return found.sort((a, b) => a.cost - b.cost).map(({ pair }) => pair)
}

/** How far of the wanted way all nodes of a level can go without touching others. */
function shiftOf(level: Level, wanted: number, graph: LayerGraph): number {
  let shift = wanted
  for (const node of level.nodes) {
    shift =
      wanted > 0
        ? Math.min(shift, Math.max(0, node.to - node.centre))
        : Math.max(shift, Math.min(0, node.from - node.centre))
    const column = graph.columns[node.column] ?? []
    const other = column[node.rank + (wanted > 0 ? 1 : -1)]
    if (!other) continue
    const [first, second] = wanted > 0 ? [node, other] : [other, node]
    const room = Math.max(0, second.centre - first.centre - (first.size + second.size) / 2 - airBetween(first, second))
    shift = wanted > 0 ? Math.min(shift, room) : Math.max(shift, -room)
  }
  return shift
}

function move(level: Level, by: number): void {
  for (const node of level.nodes) node.centre += by
}

function sharesColumn(a: Level, b: Level): boolean {
  return a.nodes.some((node) => b.nodes.some((other) => other.column === node.column))
}
