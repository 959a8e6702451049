import { completenessFaults } from './completeness-faults.js'
import type { FaultAndTwin } from './fault-and-twin.js'
import { structureFaults } from './structure-faults.js'
import { validityFaults } from './validity-faults.js'
import { wordingFaults } from './wording-faults.js'

export const faults: readonly FaultAndTwin[] = [
  ...structureFaults,
  ...completenessFaults,
  ...wordingFaults,
  ...validityFaults,
]
