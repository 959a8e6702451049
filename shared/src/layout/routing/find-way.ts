import { bottomOf, type Point, type Rect, rightOf } from '../geometry.js'
import { type Door, doorsOf, type Side, type SideCosts } from './doors.js'
import { NearestFirst } from './nearest-first.js'
import type { RouteGrid } from './route-grid.js'

/** A bend is worth this much detour, pixels. */
const BEND = 50
/** A line that others use already counts as longer by this part for each of them, so that links spread out. */
const CROWD = { level: 0.12, upright: 0.004 }

/** Corners of a way, first and last on the edges of its boxes, with the sides it uses. */
export interface Way {
  readonly corners: readonly Point[]
  readonly start: Side
  readonly end: Side
}

export interface Trip {
  readonly from: Rect
  readonly to: Rect
  readonly fromCosts: SideCosts
  readonly toCosts: SideCosts
}

/** Finds ways on one grid, the cheapest first (A*); remembers which lines are used. */
export class WayFinder {
  readonly #grid: RouteGrid
  readonly #used: Uint16Array
  // Per node twice: arrived along x, arrived along y. `#round` tells which entries belong to this search.
  readonly #round: Uint32Array
  readonly #cost: Float64Array
  readonly #came: Int32Array
  readonly #done: Uint32Array
  #search = 0

  constructor(grid: RouteGrid) {
    const states = grid.xs.length * grid.ys.length * 2
    this.#grid = grid
    this.#used = new Uint16Array(states)
    this.#round = new Uint32Array(states)
    this.#cost = new Float64Array(states)
    this.#came = new Int32Array(states)
    this.#done = new Uint32Array(states)
  }

  /** The cheapest way; null where there is none. */
  find(trip: Trip): Way | null {
    const exits = doorsOf(trip.from, this.#grid, trip.fromCosts)
    const entries = doorsOf(trip.to, this.#grid, trip.toCosts)
    const direct = this.#acrossOneGap(trip, exits, entries)
    if (direct) return direct
    const found = this.#run(trip, exits, entries)
    if (!found) return null
    return this.#wayOf(trip, exits, found)
  }

  /** Out at the right, along the gap, in at the left: what most links do, found without a search. */
  #acrossOneGap(trip: Trip, exits: readonly Door[], entries: readonly Door[]): Way | null {
    const { xs, ys, blocked } = this.#grid
    const exit = exits.find(({ side }) => side === 'right')
    const entry = entries.find(({ side, x }) => side === 'left' && x === exit?.x)
    if (!exit || !entry || trip.fromCosts.right > 0 || trip.toCosts.left > 0) return null
    for (let y = Math.min(exit.y, entry.y); y <= Math.max(exit.y, entry.y); y++) {
      const node = exit.x * ys.length + y
      if (blocked[node] === 1) return null
    }
    const turns = [exit, entry].map(({ x, y }) => ({ x: xs[x] ?? 0, y: ys[y] ?? 0 }))
    const [start, end] = [
      edgePoint(trip.from, 'right', turns[0] ?? NOWHERE),
      edgePoint(trip.to, 'left', turns[1] ?? NOWHERE),
    ]
    return { corners: [start, ...turns, end], start: 'right', end: 'left' }
  }

  #run(trip: Trip, exits: readonly Door[], entries: readonly Door[]): { state: number; entry: Door } | null {
    const { xs, ys, blocked } = this.#grid
    const rows = ys.length
    this.#search += 1
    const queue = new NearestFirst()
    const entriesAt = new Map<number, Door[]>()
    for (const entry of entries) {
      const node = entry.x * rows + entry.y
      const known = entriesAt.get(node)
      if (known) known.push(entry)
      else entriesAt.set(node, [entry])
    }
    const rest = (x: number, y: number) => {
      const [atX, atY] = [xs[x] ?? 0, ys[y] ?? 0]
      return (
        Math.max(0, trip.to.x - atX, atX - rightOf(trip.to)) + Math.max(0, trip.to.y - atY, atY - bottomOf(trip.to))
      )
    }
    const reach = (state: number, cost: number, came: number) => {
      if (this.#round[state] === this.#search && (this.#cost[state] ?? 0) <= cost) return
      this.#round[state] = this.#search
      this.#cost[state] = cost
      this.#came[state] = came
      const node = state >> 1
      const y = node % rows
      queue.add(state, cost + rest((node - y) / rows, y))
    }
    for (const [index, exit] of exits.entries()) {
      reach((exit.x * rows + exit.y) * 2 + (alongX(exit.side) ? 0 : 1), exit.cost, -1 - index)
    }
    let best: { state: number; entry: Door } | null = null
    let bestCost = Infinity
    for (let next = queue.take(); next !== null && next.cost < bestCost; next = queue.take()) {
      const { item: state } = next
      if (this.#done[state] === this.#search) continue
      this.#done[state] = this.#search
      const cost = this.#cost[state] ?? 0
      const node = state >> 1
      const direction = state & 1
      for (const entry of entriesAt.get(node) ?? []) {
        const whole = cost + entry.cost + (alongX(entry.side) === (direction === 0) ? 0 : BEND)
        if (whole < bestCost) [bestCost, best] = [whole, { state, entry }]
      }
      const y = node % rows
      const x = (node - y) / rows
      for (const [dx, dy] of STEPS) {
        const [nextX, nextY] = [x + dx, y + dy]
        if (nextX < 0 || nextY < 0 || nextX >= xs.length || nextY >= rows) continue
        const nextNode = nextX * rows + nextY
        if (blocked[nextNode] === 1) continue
        const nextState = nextNode * 2 + (dx === 0 ? 1 : 0)
        const length = Math.abs((xs[nextX] ?? 0) - (xs[x] ?? 0)) + Math.abs((ys[nextY] ?? 0) - (ys[y] ?? 0))
        const crowd = 1 + (dx === 0 ? CROWD.upright : CROWD.level) * Math.min(12, this.#used[nextState] ?? 0)
        reach(nextState, cost + length * crowd + (direction === (dx === 0 ? 1 : 0) ? 0 : BEND), state)
      }
    }
    return best
  }

  #wayOf(trip: Trip, exits: readonly Door[], { state, entry }: { state: number; entry: Door }): Way | null {
    const { xs, ys } = this.#grid
    const rows = ys.length
    const pointOf = (at: number): Point => {
      const node = at >> 1
      return { x: xs[Math.floor(node / rows)] ?? 0, y: ys[node % rows] ?? 0 }
    }
    const corners = [edgePoint(trip.to, entry.side, pointOf(state))]
    let at = state
    for (;;) {
      corners.push(pointOf(at))
      this.#used[at] = (this.#used[at] ?? 0) + 1
      const came = this.#came[at] ?? -1
      if (came >= 0) at = came
      else {
        const exit = exits[-1 - came]
        if (!exit) return null
        corners.push(edgePoint(trip.from, exit.side, pointOf(at)))
        return { corners: corners.reverse(), start: exit.side, end: entry.side }
      }
    }
  }
}

const NOWHERE = { x: 0, y: 0 }

const STEPS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const

export const alongX = (side: Side): boolean => side === 'left' || side === 'right'

function edgePoint(rect: Rect, side: Side, { x, y }: Point): Point {
  if (side === 'left') return { x: rect.x, y }
  if (side === 'right') return { x: rightOf(rect), y }
  return side === 'top' ? { x, y: rect.y } : { x, y: bottomOf(rect) }
}
