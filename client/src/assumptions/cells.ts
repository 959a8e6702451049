import { type Assumption, LEVELS, type Level } from '@throughline/shared/model'

/** Where an assumption stands on the map: how much hangs on it, by how sure the team is. Null: not said. */
export interface Place {
  readonly importance: Level | null
  readonly confidence: Level | null
}

/** One field of the map. */
export interface Cell {
  readonly importance: Level
  readonly confidence: Level
  readonly assumptions: readonly Assumption[]
}

export interface AssumptionCells {
  /** Rows from high to low importance, each from low to high confidence. */
  readonly rows: readonly (readonly Cell[])[]
  /** Of which importance, confidence or both are not said. */
  readonly unsaid: readonly Assumption[]
}

/** The map of a theory's assumptions; within a field they stand in the order in which they were made. */
export function assumptionCells(assumptions: Iterable<Assumption>): AssumptionCells {
  const all = [...assumptions]
  const rows = [...LEVELS].reverse().map((importance) =>
    LEVELS.map((confidence) => ({
      importance,
      confidence,
      assumptions: all.filter((one) => one.importance === importance && one.confidence === confidence),
    })),
  )
  return { rows, unsaid: all.filter(({ importance, confidence }) => importance === null || confidence === null) }
}

/** Much hangs on it and nobody is sure: what to test before anything else. */
export function isToTestFirst({ importance, confidence }: Place): boolean {
  return importance === 'high' && confidence === 'low'
}

/** Where an arrow key moves an assumption: up and down its importance, left and right the confidence. Null: nowhere. */
export function placeAfterKey({ importance, confidence }: Place, key: string): Place | null {
  const place = {
    ArrowUp: { importance: step(importance, 1), confidence },
    ArrowDown: { importance: step(importance, -1), confidence },
    ArrowRight: { importance, confidence: step(confidence, 1) },
    ArrowLeft: { importance, confidence: step(confidence, -1) },
  }[key]
  if (place === undefined) return null
  return place.importance === importance && place.confidence === confidence ? null : place
}

const STEPS = [null, ...LEVELS]

// "Not said" stands before low: one may take back what was said.
function step(level: Level | null, by: 1 | -1): Level | null {
  return STEPS[Math.max(0, Math.min(STEPS.length - 1, STEPS.indexOf(level) + by))] ?? null
}

/** The name of a field in the page, and back: where something was dropped. */
export function cellName({ importance, confidence }: Place): string {
  return `${importance ?? 'unsaid'}/${confidence ?? 'unsaid'}`
}

export function placeNamed(name: string): Place {
  const [importance, confidence] = name.split('/')
  return {
    importance: LEVELS.find((level) => level === importance) ?? null,
    confidence: LEVELS.find((level) => level === confidence) ?? null,
  }
}
