import { type CompactGraph, putAt } from './compact-graph.js'
import { nodePlaces } from './node-places.js'
import { nodeQueue } from './node-queue.js'

/** A search for an order that costs little, one node at a time. */
export interface OrderSearch {
  /** Moves nodes to their best places until no single move helps, or `most` steps are taken. */
  settle(most: number): void
  /** Displaces a few nodes and settles what is round them, over and over; what does not help is taken back. */
  shake(random: () => number, most: number): void
}

/** What may go on at one shake, in steps for each node: one that does not calm down is taken back. */
const MOST_A_NODE = 400

export function orderSearch(graph: CompactGraph): OrderSearch {
  const { columns, column, rank, before, after, count } = graph
  const open = nodeQueue(count)
  /** Nodes that were moved, each followed by where it stood. */
  let log: number[] = []
  const places = nodePlaces(graph, (node, from) => {
    log.push(node, from)
    openNeighbours(node)
  })

  function openNeighbours(node: number): void {
    for (const { starts, ends } of [before, after])
      for (let one = starts[node] ?? 0; one < (starts[node + 1] ?? 0); one++) open.add(ends[one] ?? 0)
  }

  /** Returns the change of cost. */
  function settleOpen(most: number): number {
    const until = places.steps() + most
    let change = 0
    for (let node = open.next(); node !== -1; node = open.next()) {
      change += places.toBest(node)
      if (places.steps() > until) open.clear()
    }
    return change
  }

  /** Moves a node by chance, and sees that everything it went past is looked at. Returns the change of cost. */
  function displace(node: number, random: () => number): number {
    const own = columns[column[node] ?? 0] ?? NONE
    const from = rank[node] ?? 0
    const wanted = Math.round(from + (random() * 2 - 1) * Math.max(3, own.length / 8))
    const to = Math.max(0, Math.min(own.length - 1, wanted))
    const change = places.to(node, to)
    for (let place = Math.max(0, Math.min(from, to) - 1); place <= Math.max(from, to) + 1; place++)
      if (place < own.length) open.add(own[place] ?? 0)
    return change
  }

  function neighbourOf(node: number, random: () => number): number {
    const { starts, ends } = random() < 0.5 ? before : after
    const [first, last] = [starts[node] ?? 0, starts[node + 1] ?? 0]
    return first === last ? node : (ends[first + Math.floor(random() * (last - first))] ?? node)
  }

  function takeBack(): void {
    for (let at = log.length - 2; at >= 0; at -= 2) putAt(graph, log[at] ?? 0, log[at + 1] ?? 0)
  }

  return {
    settle(most) {
      for (const nodes of columns) for (const node of nodes) open.add(node)
      settleOpen(most)
      log = []
    },
    shake(random, most) {
      const until = places.steps() + most
      while (count > 0 && places.steps() < until) {
        log = []
        let node = Math.floor(random() * count)
        let change = 0
        for (let kicks = 1 + Math.floor(random() * 3); kicks > 0; kicks--) {
          change += displace(node, random)
          node = neighbourOf(node, random)
        }
        change += settleOpen(MOST_A_NODE * count)
        // Where both cost the same the later one stays: so the search drifts on.
        if (change > 1e-9) takeBack()
      }
    },
  }
}

const NONE = new Int32Array()
