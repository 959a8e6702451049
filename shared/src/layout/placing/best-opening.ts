import { BOX_AIR } from '../dimensions.js'
import { spacedOnLine } from '../layered/isotonic.js'
import type { DrawnLinks } from './drawn-links.js'
import type { Newcomer } from './fill-line.js'

interface Opening {
  readonly standing: readonly Newcomer[]
  readonly size: number
  readonly wish: number
  readonly drawn: DrawnLinks
  /** Centres of the boxes of the same column that it is linked with. */
  readonly beside: readonly number[]
  /** How many pixels of others' movement are worth taking. */
  readonly most: number
}

/** What a pixel of others' movement and a crossing cost, in pixels away from the wish. */
const MOVEMENT_COST = 0.3
const CROSSING_COST = 400
/** What more movement than that costs. */
const TOO_FAR_COST = 4000
/** A box between two of one column that are linked, in pixels away from the wish. */
const BETWEEN_COST = 240

/**
 * Between which two boxes of a column a new one best stands: crossing few links, near its wish, and moving little
 * of what stands. Gives the centre to ask for.
 */
export function bestOpening(id: Newcomer['id'], opening: Opening): number {
  const { size, wish, drawn, beside, most } = opening
  const standing = [...opening.standing].sort((a, b) => a.centre - b.centre)
  let [best, bestCentre] = [Infinity, wish]
  for (let place = 0; place <= standing.length; place++) {
    const centre = centreBetween(standing[place - 1], standing[place], opening)
    drawn.put(id, centre)
    let cost = Math.abs(centre - wish) + CROSSING_COST * drawn.crossingsOf([id])
    for (const end of beside)
      cost += BETWEEN_COST * standing.filter((one) => (one.centre - centre) * (one.centre - end) < 0).length
    if (cost >= best) continue
    const movement = movementFor({ id, size, centre, weight: 1 }, place, standing)
    cost += MOVEMENT_COST * movement + (movement > most ? TOO_FAR_COST : 0)
    if (cost < best) [best, bestCentre] = [cost, centre]
  }
  drawn.put(id, bestCentre)
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
