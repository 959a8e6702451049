import type { Id } from '../../model/index.js'
import { BOX_AIR } from '../dimensions.js'
import { spacedOnLine } from '../layered/isotonic.js'
import type { Newcomer } from './fill-line.js'
import type { Neighbours } from './neighbours.js'

interface Opening {
  readonly standing: readonly Newcomer[]
  readonly size: number
  readonly wish: number
  readonly neighbours: Neighbours
  readonly columnOf: ReadonlyMap<Id, number>
  readonly centres: ReadonlyMap<Id, number>
}

/** What a pixel of others' movement and a crossing cost, in pixels away from the wish. */
const MOVEMENT_COST = 0.3
const CROSSING_COST = 120
/** A box between two of one column that are linked counts as so many crossings. */
const BETWEEN = 2

/**
 * Between which two boxes of a column a new one best stands: near its wish, crossing few links, and moving little
 * of what stands. Gives the centre to ask for.
 */
export function bestOpening(id: Id, opening: Opening): number {
  const { size, wish } = opening
  const standing = [...opening.standing].sort((a, b) => a.centre - b.centre)
  const crossings = crossingCounter(id, opening)
  let [best, bestCentre] = [Infinity, wish]
  const openings = Array.from({ length: standing.length + 1 }, (_, place) => {
    const centre = centreBetween(standing[place - 1], standing[place], opening)
    return { place, centre, away: Math.abs(centre - wish) }
  })
  for (const { place, centre, away } of openings.sort((a, b) => a.away - b.away)) {
    if (away > best) break
    const crossing = away + CROSSING_COST * crossings(centre)
    if (crossing > best) continue
    const cost = crossing + MOVEMENT_COST * movementFor({ id, size, centre, weight: 1 }, place, standing)
    if (cost < best) [best, bestCentre] = [cost, centre]
  }
  return bestCentre
}

function centreBetween(before: Newcomer | undefined, after: Newcomer | undefined, { size, wish }: Opening): number {
  const from = before ? before.centre + before.size / 2 + BOX_AIR + size / 2 : -Infinity
  const to = after ? after.centre - after.size / 2 - BOX_AIR - size / 2 : Infinity
  if (from <= to) return Math.max(from, Math.min(to, wish))
  const [low, high] = [before?.centre ?? to, after?.centre ?? from]
  return Math.max(low + 0.01, Math.min(high - 0.01, (from + to) / 2))
}

function movementFor(newcomer: Newcomer, place: number, standing: readonly Newcomer[]): number {
  const line = [...standing.slice(0, place), newcomer, ...standing.slice(place)]
  const centres = spacedOnLine(line, { air: () => BOX_AIR })
  return line.reduce(
    (sum, one, index) => sum + (one === newcomer ? 0 : Math.abs(one.centre - (centres[index] ?? 0))),
    0,
  )
}

/** How many drawn links the new box's links would cross, by its centre. */
function crossingCounter(id: Id, { neighbours, columnOf, centres, standing }: Opening): (centre: number) => number {
  const column = columnOf.get(id) ?? 0
  const ways = (neighbours.get(id) ?? []).flatMap((other) => {
    const span = (columnOf.get(other) ?? column) - column
    const end = centres.get(other)
    return end === undefined || span === 0 ? [] : [{ span, end }]
  })
  const beside = (neighbours.get(id) ?? []).flatMap((other) =>
    columnOf.get(other) === column ? (centres.get(other) ?? []) : [],
  )
  const sides = new Set(ways.map(({ span }) => Math.sign(span)))
  const drawn = [...columnOf].flatMap(([from, at]) => {
    const start = centres.get(from)
    if (at !== column || start === undefined || from === id) return []
    return (neighbours.get(from) ?? []).flatMap((to) => {
      const span = (columnOf.get(to) ?? column) - column
      const end = centres.get(to)
      return span === 0 || end === undefined || !sides.has(Math.sign(span))
        ? []
        : [{ side: Math.sign(span), start, next: start + (end - start) / Math.abs(span) }]
    })
  })
  return (centre) => {
    let count = 0
    for (const end of beside) {
      const between = standing.filter((one) => (one.centre - centre) * (one.centre - end) < 0)
      count += BETWEEN * between.length
    }
    for (const { span, end } of ways) {
      const next = centre + (end - centre) / Math.abs(span)
      for (const other of drawn) {
        if (other.side === Math.sign(span) && (other.start - centre) * (other.next - next) < 0) count += 1
      }
    }
    return count
  }
}
