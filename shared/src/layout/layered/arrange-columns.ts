import type { Flow, Id, Link } from '../../model/index.js'
import { hasMark } from '../has-mark.js'
import { hasColumns } from '../placing/stage.js'
import { type LayerItem, layerGraphOf } from './layer-graph.js'
import { orderColumns } from './order-columns.js'
import { separateFrames } from './separate-frames.js'
import { spaceColumns } from './space-columns.js'
import { straighten } from './straighten.js'

/** Between two boxes of one column, and of one row: a sign, words under or on the line, and the sign at its end. */
const MARK_ROOM = { upright: 52, level: 96 }

/**
 * The whole of a layered layout: where along its column each box stands, as the distance of its near end from
 * that of the first box of all, map pixels. Which column a box is in is given.
 */
export function arrangeColumns(
  columns: readonly (readonly LayerItem[])[],
  links: Iterable<Link>,
  flow: Flow,
): Map<Id, number> {
  const markRoom = hasColumns(flow) ? MARK_ROOM.upright : MARK_ROOM.level
  // In an order of their own, so that everybody who opens the theory sees the same layout.
  const inOrder = [...links].sort((a, b) => (a.id < b.id ? -1 : 1))
  const graph = layerGraphOf(
    columns,
    inOrder.map((link) => ({ from: link.from, to: link.to, room: hasMark(link) ? markRoom : 0 })),
  )
  orderColumns(graph)
  spaceColumns(graph)
  separateFrames(graph)
  straighten(graph)
  const starts = new Map<Id, number>()
  for (const column of graph.columns) {
    for (const { id, centre, size } of column) if (id !== null) starts.set(id, centre - size / 2)
  }
  let first = Infinity
  for (const start of starts.values()) first = Math.min(first, start)
  for (const [id, start] of starts) starts.set(id, Math.round(2 * (start - first)) / 2)
  return starts
}
