import type { Theory } from '../model/index.js'
import type { Check, Found } from './check.js'
import { checks } from './checks.js'
import { type Facts, factsOf } from './facts/facts.js'

/** What one check found. */
export interface FoundByCheck {
  readonly check: Check
  readonly found: readonly Found[]
}

export interface AllFound {
  readonly facts: Facts
  readonly byCheck: readonly FoundByCheck[]
}

/** What checks look at; what people answered to them is not among it. */
const LOOKED_AT = [
  'details',
  'elements',
  'links',
  'bands',
  'groups',
  'indicators',
  'assumptions',
  'evidence',
  'actors',
] as const satisfies readonly (keyof Theory)[]

interface Known {
  readonly theory: Theory
  readonly found: AllFound
}

const known = new WeakMap<Theory['elements'], Known>()

/** All that the checks find; worked out once for as long as nothing that they look at is another. A step for each check. */
export function* findAll(theory: Theory): Generator<undefined, AllFound> {
  const before = known.get(theory.elements)
  if (before !== undefined && LOOKED_AT.every((part) => before.theory[part] === theory[part])) return before.found
  const facts = factsOf(theory)
  const byCheck: FoundByCheck[] = []
  for (const check of checks) {
    yield
    byCheck.push({ check, found: check.find(facts) })
  }
  const found = { facts, byCheck }
  known.set(theory.elements, { theory, found })
  return found
}
