import type { Id, Theory } from '../../model/index.js'
import { hasColumns, type Stage } from './stage.js'

/** Which boxes of columns are drawn up (below 0) or down (above 0), by their links with strips over and under them. */
export function leansOf({ above, below, flow }: Stage, theory: Theory): Map<Id, number> {
  const leans = new Map<Id, number>()
  if (!hasColumns(flow)) return leans
  const directions = new Map<Id, number>()
  for (const { items } of above) for (const { id } of items) directions.set(id, -1)
  for (const { items } of below) for (const { id } of items) directions.set(id, 1)
  for (const { from, to } of theory.links.values()) {
    const [start, end] = [directions.get(from), directions.get(to)]
    if (start !== undefined && end === undefined) leans.set(to, (leans.get(to) ?? 0) + start)
    if (end !== undefined && start === undefined) leans.set(from, (leans.get(from) ?? 0) + end)
  }
  return leans
}
