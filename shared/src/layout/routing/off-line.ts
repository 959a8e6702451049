import type { Rect } from '../geometry.js'
import type { LinkRun } from '../map-layout.js'

/** A rectangle moved off its line, to either side; off a curve or a pill to any. */
export function offLine(rect: Rect, run: LinkRun | null, px: number): Rect[] {
  const across = [
    { ...rect, y: rect.y + rect.height / 2 + px },
    { ...rect, y: rect.y - rect.height / 2 - px },
  ]
  const aside = [
    { ...rect, x: rect.x + rect.width / 2 + px },
    { ...rect, x: rect.x - rect.width / 2 - px },
  ]
  if (run === null) return [...across, ...aside]
  return run.level ? across : aside
}
