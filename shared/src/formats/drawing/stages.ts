import type { ElementType } from '../../model/index.js'

/** The steps of the chain of cause that columns are guessed to be. */
export const STAGES = ['input', 'activity', 'output', 'outcome', 'impact'] as const satisfies readonly ElementType[]
export type Stage = (typeof STAGES)[number]

/** What speaks for the stage of a column. */
export interface Hints {
  /** Said by its heading; null where that is to be guessed. */
  readonly said: Stage | null
  /** How strongly the words of its boxes speak for each: none 0, all of them surely 3. */
  readonly words: ReadonlyMap<Stage, number>
}

/** A stage for each column, in the order of the flow: none comes before the one ahead of it, and words count more than places. */
export function stagesFor(columns: readonly Hints[]): Stage[] {
  const said = columns.flatMap((column) => (column.said === null ? [] : [STAGES.indexOf(column.said)]))
  const isInOrder = said.every((stage, index) => index === 0 || stage >= (said[index - 1] ?? 0))
  const scores = columns.map((column, index) =>
    STAGES.map((stage, at) => {
      if (column.said !== null) return column.said === stage ? 0 : -Infinity
      return (column.words.get(stage) ?? 0) - PLACE_COUNTS * Math.abs(at - usualStage(index, columns.length))
    }),
  )
  // Headings in an order of their own leave no order for the others to keep.
  return (isInOrder ? bestRising(scores) : scores.map(best)).flatMap((at) => STAGES[at] ?? [])
}

const PLACE_COUNTS = 0.3

/** Where nothing else speaks: the last of several is the impact, the first what is put in. */
function usualStage(index: number, count: number): number {
  const [input, activity, output, outcome, impact] = [0, 1, 2, 3, 4]
  if (count === 1) return outcome
  if (count === 2) return index === 0 ? activity : outcome
  if (index === count - 1) return impact
  if (count === 3) return index === 0 ? activity : outcome
  if (count === 4) return [input, activity, outcome][index] ?? outcome
  return Math.min(index, index === 2 ? output : outcome)
}

/** For each row the column of its highest score, never left of the row before: the highest sum. */
function bestRising(scores: readonly (readonly number[])[]): number[] {
  let sums = STAGES.map(() => 0)
  const cameFrom: number[][] = []
  for (const row of scores) {
    let [top, topAt] = [-Infinity, 0]
    const from: number[] = []
    sums = STAGES.map((_stage, at) => {
      const before = sums[at] ?? -Infinity
      if (before > top) [top, topAt] = [before, at]
      from.push(topAt)
      return top + (row[at] ?? -Infinity)
    })
    cameFrom.push(from)
  }
  const rising: number[] = []
  let at = best(sums)
  for (const from of cameFrom.toReversed()) {
    rising.unshift(at)
    at = from[at] ?? 0
  }
  return rising
}

const best = (row: readonly number[]): number => row.indexOf(Math.max(...row))
