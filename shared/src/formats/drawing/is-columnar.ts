import type { Cluster } from './clusters.js'
import type { DrawnArrow } from './drawing.js'

/** Whether clusters are columns that a chain runs through: few enough, and most arrows lead from one to a later one. */
export function isColumnar(clusters: readonly Cluster[], arrows: readonly DrawnArrow[]): boolean {
  if (clusters.length < 2 || clusters.length > MOST_COLUMNS) return false
  const columnOf = new Map(clusters.flatMap(({ boxes }, index) => boxes.map(({ id }) => [id, index] as const)))
  let [onward, others] = [0, 0]
  for (const { from, to, heads } of arrows) {
    const [one, other] = [columnOf.get(from ?? ''), columnOf.get(to ?? '')]
    if (one === undefined || other === undefined) continue
    const isOnward = heads === 'end' ? one < other : heads === 'start' ? one > other : one !== other
    if (isOnward) onward += 1
    else others += 1
  }
  return onward >= others
}

const MOST_COLUMNS = 12
