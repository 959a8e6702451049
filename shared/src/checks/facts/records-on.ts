import type { Actor, Assumption, Evidence, Id, Indicator, Theory } from '../../model/index.js'

/** The records of each kind by what they are on. */
export interface RecordsOn {
  indicators(id: Id): readonly Indicator[]
  assumptions(id: Id): readonly Assumption[]
  evidence(id: Id): readonly Evidence[]
  actors(id: Id): readonly Actor[]
  /** Whether any record, of whatever kind, is on it. */
  any(id: Id): boolean
}

export function recordsOn(theory: Theory): RecordsOn {
  const indicators = byThing(theory.indicators)
  const assumptions = byThing(theory.assumptions)
  const evidence = byThing(theory.evidence)
  const actors = byThing(theory.actors)
  return {
    indicators: (id) => indicators.get(id) ?? [],
    assumptions: (id) => assumptions.get(id) ?? [],
    evidence: (id) => evidence.get(id) ?? [],
    actors: (id) => actors.get(id) ?? [],
    any: (id) => [indicators, assumptions, evidence, actors].some((kind) => kind.has(id)),
  }
}

function byThing<T extends { readonly on: readonly Id[] }>(records: ReadonlyMap<Id, T>): ReadonlyMap<Id, readonly T[]> {
  const byId = new Map<Id, T[]>()
  for (const record of records.values()) {
    for (const id of record.on) {
      const known = byId.get(id)
      if (known === undefined) byId.set(id, [record])
      else known.push(record)
    }
  }
  return byId
}
