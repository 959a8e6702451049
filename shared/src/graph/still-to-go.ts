import type { FlowGraph } from './flow-graph.js'

/** What the rest of a way may cost at best: the breaks on it, and its weakest rating (infinite: none of it is rated). */
export interface Rest {
  readonly breaks: number
  readonly weakest: number
}

/** What lies between each place and the end, seen without regard for what was passed before. */
export interface StillToGo {
  /** Every rest that no other beats in both respects. */
  readonly rests: readonly (readonly Rest[])[]
  /** Fewest links to the end. */
  readonly links: readonly number[]
}

/** The best that can be hoped for from each place on. */
export function stillToGo(graph: FlowGraph): StillToGo {
  const back = stepsBack(graph)
  return { rests: bestRests(graph, back), links: fewestLinks(graph, back) }
}

interface StepBack {
  readonly to: number
  readonly breaks: number
  readonly strength: number
}

function stepsBack({ size, from }: FlowGraph): StepBack[][] {
  const back = Array.from({ length: size }, (): StepBack[] => [])
  from.forEach((steps, place) => {
    for (const { to, breaks, strength } of steps) back[to]?.push({ to: place, breaks, strength })
  })
  return back
}

function bestRests({ size, end }: FlowGraph, back: readonly (readonly StepBack[])[]): readonly (readonly Rest[])[] {
  const rests = Array.from({ length: size }, (): Rest[] => [])
  rests[end] = [{ breaks: 0, weakest: Number.POSITIVE_INFINITY }]
  const waiting = [end]
  const isWaiting = new Set(waiting)
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    isWaiting.delete(at)
    const own = rests[at] ?? []
    for (const step of back[at] ?? []) {
      const before = rests[step.to] ?? []
      const after = own.reduce(
        (kept, rest) =>
          withRest(kept, { breaks: rest.breaks + step.breaks, weakest: Math.min(rest.weakest, step.strength) }),
        before,
      )
      if (after === before) continue
      rests[step.to] = after
      if (isWaiting.has(step.to)) continue
      isWaiting.add(step.to)
      waiting.push(step.to)
    }
  }
  return rests
}

/** The same list where another rest is as good already; a way with no rating at all beats none that has one. */
function withRest(rests: Rest[], rest: Rest): Rest[] {
  if (rests.some((known) => isAsGood(known, rest))) return rests
  return [...rests.filter((known) => !isAsGood(rest, known)), rest]
}

const isAsGood = (one: Rest, other: Rest): boolean =>
  one.breaks <= other.breaks &&
  one.weakest >= other.weakest &&
  (Number.isFinite(one.weakest) || !Number.isFinite(other.weakest))

function fewestLinks({ size, end }: FlowGraph, back: readonly (readonly StepBack[])[]): readonly number[] {
  const links = Array.from({ length: size }, () => Number.POSITIVE_INFINITY)
  links[end] = 0
  const waiting = [end]
  for (const at of waiting) {
    for (const { to } of back[at] ?? []) {
      if (links[to] !== Number.POSITIVE_INFINITY) continue
      links[to] = (links[at] ?? 0) + 1
      waiting.push(to)
    }
  }
  return links
}
