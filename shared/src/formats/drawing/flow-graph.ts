import type { DrawnArrow } from './drawing.js'

/** Boxes and the arrows between them, both ends known. */
export interface FlowGraph {
  readonly ids: readonly string[]
  readonly arrows: readonly DrawnArrow[]
}

/** The arrows that close a circle, seen from the first boxes of the list. */
export function arrowsBack({ ids, arrows }: FlowGraph): Set<DrawnArrow> {
  const out = arrowsFrom(arrows)
  const back = new Set<DrawnArrow>()
  const state = new Map<string, 'open' | 'done'>()
  const hasIn = new Set(arrows.map(({ to }) => to))
  for (const root of [...ids.filter((id) => !hasIn.has(id)), ...ids]) {
    if (state.has(root)) continue
    const stack = [{ id: root, next: 0 }]
    state.set(root, 'open')
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const arrow = out.get(top.id)?.[top.next]
      top.next += 1
      if (arrow === undefined) {
        state.set(top.id, 'done')
        stack.pop()
      } else if (arrow.to === null) continue
      else if (state.get(arrow.to) === 'open') back.add(arrow)
      else if (!state.has(arrow.to)) {
        state.set(arrow.to, 'open')
        stack.push({ id: arrow.to, next: 0 })
      }
    }
  }
  return back
}

/**
 * How many arrows lie before each box on the longest way to it, circles left out. What nothing leads to stands just
 * before what it leads to. Boxes without arrows are not in it.
 */
export function layersOf(graph: FlowGraph): Map<string, number> {
  const back = arrowsBack(graph)
  const forward = graph.arrows.filter((arrow) => !back.has(arrow))
  const out = arrowsFrom(forward)
  const waiting = new Map<string, number>()
  for (const { from, to } of forward) {
    if (from === null || to === null) continue
    waiting.set(from, waiting.get(from) ?? 0)
    waiting.set(to, (waiting.get(to) ?? 0) + 1)
  }
  const layers = new Map<string, number>()
  const first = [...waiting].filter(([, count]) => count === 0).map(([id]) => id)
  for (const id of first) layers.set(id, 0)
  const ready = [...first]
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    for (const { to } of out.get(id) ?? []) {
      if (to === null) continue
      layers.set(to, Math.max(layers.get(to) ?? 0, (layers.get(id) ?? 0) + 1))
      const left = (waiting.get(to) ?? 1) - 1
      waiting.set(to, left)
      if (left === 0) ready.push(to)
    }
  }
  for (const id of first) {
    const next = (out.get(id) ?? []).map(({ to }) => layers.get(to ?? '') ?? 1)
    layers.set(id, next.reduce((least, layer) => Math.min(least, layer), Infinity) - 1)
  }
  return layers
}

/** Arrows by the box they start at. */
export function arrowsFrom(arrows: readonly DrawnArrow[]): Map<string, DrawnArrow[]> {
  const out = new Map<string, DrawnArrow[]>()
  for (const arrow of arrows) {
    if (arrow.from === null) continue
    const others = out.get(arrow.from)
    if (others === undefined) out.set(arrow.from, [arrow])
    else others.push(arrow)
  }
  return out
}
