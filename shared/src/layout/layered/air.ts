import { BOX_AIR } from '../dimensions.js'
import type { LayerNode } from './layer-graph.js'

const LOOSE_AIR = BOX_AIR + 4
/** A passing link keeps this far from what is beside it. */
const PASSING_AIR = 14

/** Least distance between two neighbours of one column, map pixels. */
export function airBetween(a: LayerNode | undefined, b: LayerNode | undefined): number {
  if (!a || !b) return 0
  const room = a.marked.get(b)
  if (room !== undefined) return room
  return a.id === null || b.id === null ? PASSING_AIR : LOOSE_AIR
}
