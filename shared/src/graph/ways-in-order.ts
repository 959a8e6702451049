import type { Link } from '../model/index.js'
import type { FlowGraph, Step } from './flow-graph.js'
import { Heap } from './heap.js'
import { type StillToGo, stillToGo } from './still-to-go.js'
import { strongerFirst, type WayStrength } from './strength-of-way.js'

/** The ways found, strongest first, and whether there are no others. */
export interface Ways {
  readonly ways: readonly (readonly Link[])[]
  readonly areAll: boolean
}

/** A way that is being tried, link by link. */
interface Trial {
  readonly before: Trial | null
  readonly step: Step | null
  readonly at: number
  readonly breaks: number
  /** Weakest rating so far; infinite: none. */
  readonly weakest: number
  readonly links: number
  /** The best that may come of it; of one that has arrived, what it is. */
  readonly hope: WayStrength
}

/**
 * The ways from start to end that pass nothing twice, strongest first, at most `most` of them. Always tries on where
 * most may be hoped for (A*): what arrives first is the strongest of all, however many ways there are.
 *
 * @param mostTrials bounds the time where ratings and loops are such that hope deceives
 */
export function waysInOrder(graph: FlowGraph, most: number, mostTrials: number): Ways {
  const toGo = stillToGo(graph)
  const waiting = new Heap<Trial>(morePromising)
  const first = { before: null, step: null, at: graph.start, breaks: 0, weakest: Number.POSITIVE_INFINITY, links: 0 }
  waiting.push({ ...first, hope: hopeOf(first, toGo) })
  const ways: Link[][] = []
  for (let trials = 0; trials < mostTrials; trials++) {
    const trial = waiting.pop()
    if (trial === undefined) return { ways, areAll: true }
    if (trial.at === graph.end) {
      if (ways.length === most) return { ways, areAll: false }
      ways.push(linksOf(trial))
      continue
    }
    for (const step of graph.from[trial.at] ?? []) {
      if (hasPassed(trial, step.to)) continue
      const next = {
        before: trial,
        step,
        at: step.to,
        breaks: trial.breaks + step.breaks,
        weakest: Math.min(trial.weakest, step.strength),
        links: trial.links + 1,
      }
      waiting.push({ ...next, hope: step.to === graph.end ? arrived(next) : hopeOf(next, toGo) })
    }
  }
  return { ways, areAll: false }
}

type Tried = Omit<Trial, 'hope'>

const arrived = ({ breaks, weakest, links }: Tried): WayStrength => ({ breaks, weakest: known(weakest), links })

const known = (weakest: number): number => (Number.isFinite(weakest) ? weakest : Number.NEGATIVE_INFINITY)

function hopeOf({ at, breaks, weakest, links }: Tried, { rests, links: left }: StillToGo): WayStrength {
  let best: WayStrength | null = null
  for (const rest of rests[at] ?? []) {
    const hope = {
      breaks: breaks + rest.breaks,
      weakest: known(Math.min(weakest, rest.weakest)),
      links: links + (left[at] ?? 0),
    }
    if (best === null || strongerFirst(hope, best) < 0) best = hope
  }
  return best ?? { breaks: Number.POSITIVE_INFINITY, weakest: Number.NEGATIVE_INFINITY, links: 0 }
}

/** Equal hopes are told apart by the links themselves, so that everyone gets the same order. */
function morePromising(a: Trial, b: Trial): number {
  return strongerFirst(a.hope, b.hope) || byLinks(a, b)
}

/** By the first link in which two trials differ; of two on the same way the shorter first. */
function byLinks(a: Trial, b: Trial): number {
  let [one, other]: [Trial, Trial] = [a, b]
  while (one.links > other.links && one.before !== null) one = one.before
  while (other.links > one.links && other.before !== null) other = other.before
  if (one === other) return a.links - b.links
  while (one.before !== other.before && one.before !== null && other.before !== null) {
    one = one.before
    other = other.before
  }
  return (one.step?.order ?? 0) - (other.step?.order ?? 0)
}

function linksOf(trial: Trial): Link[] {
  const links: Link[] = []
  for (let at: Trial | null = trial; at !== null; at = at.before) if (at.step !== null) links.push(at.step.link)
  return links.reverse()
}

function hasPassed(trial: Trial, place: number): boolean {
  for (let at: Trial | null = trial; at !== null; at = at.before) if (at.at === place) return true
  return false
}
