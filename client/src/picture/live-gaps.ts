import { type Rect, sameRect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { crossingGaps, type SceneLink } from '@throughline/shared/scene'

/** What lines break for: they themselves, and names that are written. */
export interface GapsSource {
  readonly links: { get(id: Id): SceneLink | undefined; values(): Iterable<SceneLink> }
  readonly names: () => readonly Rect[]
  /** No better routes are on their way. */
  readonly settled: boolean
}

interface Kept {
  readonly link: SceneLink
  readonly gaps: readonly Rect[]
}

const NO_GAPS: readonly Rect[] = []

/**
 * Where lines break, worked out when somebody draws them. While better routes are on their way, lines that are as they
 * were break where they did; others nowhere: all of it would be worked out for a moment only.
 */
export class LiveGaps {
  readonly #source: () => GapsSource
  #kept: ReadonlyMap<Id, Kept> = new Map()
  #fresh = false

  constructor(source: () => GapsSource) {
    this.#source = source
  }

  /** Something is drawn otherwise. */
  forget(): void {
    this.#fresh = false
  }

  of(id: Id): readonly Rect[] {
    const { links, names, settled } = this.#source()
    if (!this.#fresh && settled) this.#renew([...links.values()], names())
    const kept = this.#kept.get(id)
    return kept !== undefined && (this.#fresh || kept.link === links.get(id)) ? kept.gaps : NO_GAPS
  }

  // The same list for as long as it says the same: a line that is drawn need not be drawn again.
  #renew(links: readonly SceneLink[], names: readonly Rect[]): void {
    const now = crossingGaps(links, names)
    const kept = new Map<Id, Kept>()
    for (const link of links) {
      const gaps = now.get(link.id)
      if (gaps === undefined) continue
      const before = this.#kept.get(link.id)?.gaps
      kept.set(link.id, { link, gaps: before !== undefined && isSame(before, gaps) ? before : gaps })
    }
    this.#kept = kept
    this.#fresh = true
  }
}

function isSame(before: readonly Rect[], now: readonly Rect[]): boolean {
  return (
    before.length === now.length &&
    before.every((rect, at) => {
      const other = now[at]
      return other !== undefined && sameRect(rect, other)
    })
  )
}
