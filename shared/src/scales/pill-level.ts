import type { PillLevel } from './scale.js'

const LEVELS: readonly PillLevel[] = [0, 1, 2, 3, 4, 5]

/** The ground of a pill for a rank of 0 to 5. */
export function pillLevel(rank: number): PillLevel {
  return LEVELS.find((level) => level === rank) ?? 1
}
