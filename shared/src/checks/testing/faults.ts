import { completenessFaults } from './completeness-faults.js'
import type { Difference } from './sound-theory.js'
import { structureFaults } from './structure-faults.js'
import { validityFaults } from './validity-faults.js'
import { wordingFaults } from './wording-faults.js'

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

export const faults: readonly FaultAndTwin[] = [
  ...structureFaults,
  ...completenessFaults,
  ...wordingFaults,
  ...validityFaults,
]
