import { airBetween } from './air.js'
import { spacedOnLine } from './isotonic.js'
import type { LayerGraph, LayerNode } from './layer-graph.js'

const ROUNDS = 14

/**
 * Gives every node its centre: the order of each column is kept, nothing overlaps, and what is linked stands
 * level as far as it can, long links most.
 */
export function spaceColumns(graph: LayerGraph): void {
  for (const column of graph.columns) stack(column)
  const back = [...graph.columns].reverse()
  for (let round = 0; round < ROUNDS; round++) {
    const settled = round >= ROUNDS - 4
    for (const column of graph.columns) settle(column, settled ? 'both' : 'before')
    for (const column of back) settle(column, settled ? 'both' : 'after')
  }
}

function stack(column: readonly LayerNode[]): void {
  const centres = spacedOnLine(
    column.map(({ size }) => ({ size, centre: 0, weight: 1 })),
    { air: (index) => airBetween(column[index - 1], column[index]) },
  )
  centreOn(column, centres)
}

function settle(column: readonly LayerNode[], side: 'before' | 'after' | 'both'): void {
  const wishes = column.map((node) => ({ size: node.size, ...wishOf(node, side) }))
  const centres = spacedOnLine(wishes, { air: (index) => airBetween(column[index - 1], column[index]) })
  centreOn(column, centres)
}

/** Where a node would be level with what it is linked with, and how much it minds. */
export function wishOf(node: LayerNode, side: 'before' | 'after' | 'both'): { centre: number; weight: number } {
  const before = side === 'after' ? [] : node.before
  const after = side === 'before' ? [] : node.after
  let [sum, weight] = [node.centre * 0.05, 0.05]
  for (const neighbours of [before, after]) {
    for (const neighbour of neighbours) {
      const pull = pullBetween(node, neighbour)
      sum += neighbour.centre * pull
      weight += pull
    }
  }
  for (const neighbour of node.beside) {
    sum += neighbour.centre * 0.5
    weight += 0.5
  }
  return { centre: sum / weight, weight }
}

/** Long links want to be straight most. */
function pullBetween(a: LayerNode, b: LayerNode): number {
  if (a.id === null && b.id === null) return 6
  return a.id === null || b.id === null ? 2 : 1
}

function centreOn(column: readonly LayerNode[], centres: readonly number[]): void {
  column.forEach((node, index) => {
    node.centre = centres[index] ?? 0
  })
}
