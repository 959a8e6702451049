import type { Theory } from '../../model/index.js'
import { HEAD_AIR, HEAD_HEIGHT, LANE, MIN_ROW, MIN_STRIP, STRIP_PADDING } from '../dimensions.js'
import { roomOverHeads } from '../marks-room.js'
import type { Starts } from './fill-columns.js'
import { hasColumns, lengthOf, type Stage } from './stage.js'

/** A main band's place in a folded map. */
export interface Tier {
  /** Indices among the main bands. */
  readonly bands: readonly number[]
  /** From where to where its bands run along themselves, before the tier is moved to its place. */
  readonly from: number
  readonly to: number
  /** By how much it is moved along its bands. */
  readonly offset: number
}

/** A page lying on its side: A4, and what most reports and slides are near to. */
const PAGE = { width: 297, height: 210 }
const MOST_TIERS = 5
/** Folding must make everything larger on the page by this, or nothing is folded. */
const WORTH = 1.12
/** Between two tiers: for links that go on in the next one. */
const TIER_GAP = 64
const MOST_LANES = 8
/** About how high a band is that crosses the others. */
const STRIP_ABOUT = 150

/** How the main bands are folded: one tier, unless the theory is to be folded and a page is filled better so. */
export function tiersOf(
  stage: Stage,
  starts: Starts,
  { theory, depths, gaps }: { theory: Theory; depths: readonly number[]; gaps: readonly number[] },
): readonly Tier[] {
  const { main, flow } = stage
  const columns = hasColumns(flow)
  const strips = (stage.above.length + stage.below.length) * STRIP_ABOUT
  const single = tiersBy(main.length)
  if (!theory.details.folded || (columns && theory.details.lanes)) return single
  let [best, scale] = [single, scaleOf(single) * WORTH]
  for (let count = 2; count <= Math.min(MOST_TIERS, main.length / 2); count++) {
    const folded = tiersBy(Math.ceil(main.length / count))
    const found = scaleOf(folded)
    if (found > scale) [best, scale] = [folded, found]
  }
  return best

  function tiersBy(perTier: number): Tier[] {
    const tiers: Tier[] = []
    let end = 0
    // A map without main bands has one tier, with nothing in it.
    for (let first = 0; first === 0 || first < main.length; first += Math.max(1, perTier)) {
      const bands = main.slice(first, first + perTier).map((_, index) => first + index)
      const { from, to } = reachOf(bands)
      const apart =
        TIER_GAP +
        LANE * Math.min(MOST_LANES, linksInto(first)) +
        (columns ? HEAD_HEIGHT + HEAD_AIR + roomOverHeads(theory) : 0)
      const offset = first === 0 ? 0 : end + apart - from
      tiers.push({ bands, from, to, offset })
      end = offset + to
    }
    return tiers
  }

  function reachOf(bands: readonly number[]): { from: number; to: number } {
    let [from, to] = [STRIP_PADDING, (columns ? MIN_STRIP : MIN_ROW) - STRIP_PADDING]
    for (const index of bands) {
      for (const item of main[index]?.items ?? []) {
        const start = starts.get(item.id) ?? 0
        from = Math.min(from, start)
        to = Math.max(to, start + lengthOf(item, flow))
      }
    }
    return { from: from - STRIP_PADDING, to: to + STRIP_PADDING }
  }

  /** How many links go on from the tiers before into the one that begins with this band. */
  function linksInto(first: number): number {
    const column = new Map(main.flatMap(({ items }, index) => items.map(({ id }) => [id, index] as const)))
    let count = 0
    for (const { from, to } of theory.links.values()) {
      const [a, b] = [column.get(from), column.get(to)]
      if (a !== undefined && b !== undefined && a < first !== b < first) count += 1
    }
    return count
  }

  function scaleOf(tiers: readonly Tier[]): number {
    const across = Math.max(
      ...tiers.map(({ bands }) => bands.reduce((sum, at) => sum + (depths[at] ?? 0) + (gaps[at] ?? 0), 0)),
    )
    const along = (tiers.at(-1)?.offset ?? 0) + (tiers.at(-1)?.to ?? 0) - (tiers[0]?.from ?? 0)
    return columns
      ? Math.min(PAGE.width / across, PAGE.height / (along + strips))
      : Math.min(PAGE.width / along, PAGE.height / (across + strips))
  }
}

/** How far from the map's near side each band stands: those at one place of their tiers stand under one another. */
export function nearSides(
  tiers: readonly Tier[],
  { depths, gaps }: { depths: readonly number[]; gaps: readonly number[] },
): ReadonlyMap<number, number> {
  const sides = new Map<number, number>()
  let near = 0
  for (let place = 0; tiers.some(({ bands }) => place < bands.length); place++) {
    const here = tiers.flatMap(({ bands }) => bands[place] ?? [])
    for (const band of here) sides.set(band, near)
    near += Math.max(...here.map((band) => depths[band] ?? 0)) + Math.max(...here.map((band) => gaps[band] ?? 0))
  }
  return sides
}
