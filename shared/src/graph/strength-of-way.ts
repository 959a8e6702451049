/** What decides which of two ways is the stronger. */
export interface WayStrength {
  /** Links found to have no effect, then those nobody has rated, then those that cannot be compared: see `Step.breaks`. */
  readonly breaks: number
  /** Its weakest rating; minus infinity where none of its links is rated. */
  readonly weakest: number
  readonly links: number
}

/**
 * The stronger way comes first. A break in the evidence counts before anything else: a rating nobody has given is not a
 * low one, so it cannot be weighed against ratings; the way with fewer breaks goes first. Among equals the one whose
 * weakest link is rated higher (the widest path, on the theory's scale), then the one of fewer links.
 */
export function strongerFirst(a: WayStrength, b: WayStrength): number {
  if (a.breaks !== b.breaks) return a.breaks - b.breaks
  if (a.weakest !== b.weakest) return a.weakest > b.weakest ? -1 : 1
  return a.links - b.links
}
