import type { Difference } from './sound-theory.js'

/** A theory that has a fault, and its twin: as near to it as can be, without the fault. */
export interface FaultAndTwin {
  readonly check: string
  readonly fault: string
  readonly has: Difference
  readonly hasNot: Difference
  /** The ids of each finding. */
  readonly finds: readonly string[]
  /** What the message says. */
  readonly saying: RegExp
}
