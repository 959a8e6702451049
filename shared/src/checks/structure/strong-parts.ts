import type { Id } from '../../model/index.js'
import type { FlowGraph } from '../facts/flow-graph.js'

/**
 * The strongly connected sets of the flow that are loops: two or more things, or one that is linked to itself.
 * Tarjan's algorithm (1972), without recursion: chains can be as long as the theory.
 */
export function strongParts(starts: readonly Id[], flow: FlowGraph): readonly (readonly Id[])[] {
  const numbers = new Map<Id, number>()
  const lowest = new Map<Id, number>()
  const open: Id[] = []
  const isOpen = new Set<Id>()
  const parts: Id[][] = []

  for (const start of starts) if (!numbers.has(start)) walk(start)
  return parts

  function walk(start: Id): void {
    const steps = [enter(start)]
    for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
      const next = step.ends[step.at]
      step.at += 1
      if (next === undefined) {
        steps.pop()
        leave(step.id)
        const before = steps.at(-1)
        if (before !== undefined) lower(before.id, lowest.get(step.id) ?? 0)
      } else if (!numbers.has(next)) {
        steps.push(enter(next))
      } else if (isOpen.has(next)) {
        lower(step.id, numbers.get(next) ?? 0)
      }
    }
  }

  function enter(id: Id) {
    numbers.set(id, numbers.size)
    lowest.set(id, numbers.size - 1)
    open.push(id)
    isOpen.add(id)
    return { id, ends: flow.from(id).map(({ to }) => to), at: 0 }
  }

  function lower(id: Id, to: number): void {
    lowest.set(id, Math.min(lowest.get(id) ?? to, to))
  }

  function leave(id: Id): void {
    if (lowest.get(id) !== numbers.get(id)) return
    const part = open.splice(open.lastIndexOf(id))
    for (const member of part) isOpen.delete(member)
    if (part.length > 1 || flow.from(id).some(({ to }) => to === id)) parts.push(part)
  }
}
