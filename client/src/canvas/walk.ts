import { linksByEnd } from '@throughline/shared/graph'
import type { MapLayout } from '@throughline/shared/layout'
import type { Flow, Id, Theory } from '@throughline/shared/model'
import { readingOrder } from './reading-order.js'

/** A step over the map: along its links, or within a band. */
export type Way = 'on' | 'back' | 'up' | 'down' | 'first' | 'last'

const ARROWS: Readonly<Record<Flow, Readonly<Record<string, Way>>>> = {
  right: { ArrowRight: 'on', ArrowLeft: 'back', ArrowUp: 'up', ArrowDown: 'down' },
  left: { ArrowLeft: 'on', ArrowRight: 'back', ArrowUp: 'up', ArrowDown: 'down' },
  down: { ArrowDown: 'on', ArrowUp: 'back', ArrowLeft: 'up', ArrowRight: 'down' },
  up: { ArrowUp: 'on', ArrowDown: 'back', ArrowLeft: 'up', ArrowRight: 'down' },
}

/** What a key means in a map that runs this way; undefined for keys that do not walk. */
export function wayOf(key: string, flow: Flow): Way | undefined {
  if (key === 'Home') return 'first'
  if (key === 'End') return 'last'
  return ARROWS[flow][key]
}

export interface Standing {
  readonly theory: Theory
  readonly layout: MapLayout
  /** The box, link or group one is on. */
  readonly at: Id
}

/**
 * Where a step leads: from a box along its only link to the box at its end; where there are several, to the first of
 * them, among which up and down choose; from a link on to its end or back to its start. null: nowhere.
 */
export function step(way: Way, standing: Standing): Id | null {
  const link = standing.theory.links.get(standing.at)
  return link === undefined ? stepFromBox(way, standing) : stepFromLink(way, standing)
}

/** The links of a box that lead on or back, from top to bottom of where they lead. */
export function linksFrom(id: Id, way: 'on' | 'back', { theory, layout }: Omit<Standing, 'at'>): readonly Id[] {
  const heightOf = (end: Id) => {
    const rect = layout.boxes.get(end) ?? layout.groups.get(end)
    return rect === undefined ? 0 : rect.y * 10_000 + rect.x
  }
  const ends = linksByEnd(theory)
  return (way === 'on' ? ends.from(id) : ends.to(id))
    .map((link) => ({ id: link.id, height: heightOf(way === 'on' ? link.to : link.from) }))
    .sort((a, b) => a.height - b.height || (a.id < b.id ? -1 : 1))
    .map((link) => link.id)
}

function stepFromBox(way: Way, standing: Standing): Id | null {
  const { theory, at } = standing
  if (way === 'on' || way === 'back') {
    const links = linksFrom(at, way, standing)
    const [only] = links
    if (only === undefined) return null
    const link = theory.links.get(only)
    return links.length > 1 || link === undefined ? only : way === 'on' ? link.to : link.from
  }
  const order = readingOrder(theory, standing.layout)
  const all = order.flatMap(({ ids }) => ids)
  if (way === 'first') return all[0] ?? null
  if (way === 'last') return all.at(-1) ?? null
  const own = order.find(({ ids }) => ids.includes(at))?.ids ?? []
  const place = own.indexOf(at)
  return own[way === 'down' ? place + 1 : place - 1] ?? null
}

function stepFromLink(way: Way, standing: Standing): Id | null {
  const { theory, at } = standing
  const link = theory.links.get(at)
  if (link === undefined) return null
  if (way === 'on') return link.to
  if (way === 'back') return link.from
  // Among the links that start where this one does; where it is alone there, among those that end where it does.
  const starting = linksFrom(link.from, 'on', standing)
  const siblings = starting.length > 1 ? starting : linksFrom(link.to, 'back', standing)
  if (way === 'first') return siblings[0] ?? null
  if (way === 'last') return siblings.at(-1) ?? null
  return siblings[siblings.indexOf(at) + (way === 'down' ? 1 : -1)] ?? null
}
