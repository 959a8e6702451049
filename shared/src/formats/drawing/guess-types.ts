import type { ElementType, Term } from '../../model/index.js'
import type { Guess } from '../read-result.js'
import type { Column } from './column.js'
import type { DrawnArrow, DrawnBox } from './drawing.js'
import { arrowsFrom, layersOf } from './flow-graph.js'
import { type Hints, STAGES, type Stage, stagesFor } from './stages.js'
import { isAside, typeInWords } from './type-in-words.js'

/** What a box is taken for. */
export interface Typed {
  readonly type: ElementType
  readonly term: Term | null
  /** Null: the file says so. */
  readonly because: Guess['because'] | null
}

/** A column whose boxes are boxes of the theory, and what it is taken for. */
export interface TypedColumn extends Column {
  readonly type: ElementType
  readonly term: Term | null
}

/** What each column is: as its heading says, else guessed from the words in it and its place among the others. */
export function typedColumns(columns: readonly Column[]): TypedColumn[] {
  const chain = columns.filter((column) => saidStage(column) !== 'aside')
  const stages = stagesFor(chain.map((column) => hintsOf(column.boxes, saidStage(column))))
  const typed = columns.map((column) => {
    const { meaning } = column
    if (meaning?.holds === 'boxes') return { ...column, type: meaning.type, term: meaning.term }
    return { ...column, type: stages[chain.indexOf(column)] ?? 'outcome', term: null }
  })
  return withTerms(typed)
}

/** Several columns of outcomes without a name follow each other in time. */
function withTerms(columns: readonly TypedColumn[]): TypedColumn[] {
  const outcomes = columns.filter(({ type }) => type === 'outcome')
  if (outcomes.some(({ name }) => name !== '')) return [...columns]
  return columns.map((column) => ({ ...column, term: termOf(outcomes.indexOf(column), outcomes.length) }))
}

/** Of so many steps of outcomes, one after the other, what the nth is; null where there is but one, or it is none. */
export function termOf(index: number, count: number): Term | null {
  if (index === -1 || count < 2) return null
  if (count === 2) return index === 0 ? 'short' : 'long'
  return index < count / 3 ? 'short' : index < (2 * count) / 3 ? 'medium' : 'long'
}

/** What a box in a column is taken for. */
export function typedIn(column: TypedColumn, box: DrawnBox): Typed {
  if (box.type !== null) return { type: box.type, term: box.type === 'outcome' ? box.term : null, because: null }
  const words = typeInWords(box.text)
  const isOwn = words !== null && words.surely === 3 && (isAside(words.type) || column.meaning === null)
  if (isOwn) return { type: words.type, term: words.type === column.type ? column.term : null, because: 'words' }
  const { type, term } = column
  if (column.meaning !== null) return { type, term, because: 'heading' }
  return { type, term, because: words?.type === type ? 'words' : 'place' }
}

/** What boxes in no column are taken for: by their own words, by the arrows before and after them, else by nothing. */
export function typedLoose(
  loose: readonly DrawnBox[],
  arrows: readonly DrawnArrow[],
  known: ReadonlyMap<string, Typed>,
): Map<string, Typed> {
  const layers = layersOf({ ids: [...known.keys(), ...loose.map(({ id }) => id)], arrows })
  const steps = stepsOf(loose, layers)
  const stages = stagesFor(steps.map((boxes) => hintsOf(boxes, null)))
  const outcomeSteps = steps.filter((_boxes, index) => stages[index] === 'outcome')
  const beside = besideKnown(arrows, known)
  const typed = new Map<string, Typed>()
  for (const [index, boxes] of steps.entries()) {
    for (const box of boxes) {
      const stage = known.size > 0 ? beside(box) : (stages[index] ?? null)
      const term =
        stage === 'outcome' && known.size === 0 ? termOf(outcomeSteps.indexOf(boxes), outcomeSteps.length) : null
      typed.set(box.id, looseType(box, stage, term))
    }
  }
  for (const box of loose) if (!typed.has(box.id)) typed.set(box.id, looseType(box, null, null))
  return typed
}

function looseType(box: DrawnBox, stage: Stage | null, term: Term | null): Typed {
  if (box.type !== null) return { type: box.type, term: box.type === 'outcome' ? box.term : null, because: null }
  const isNote = box.isBareText && stage === null
  const words = typeInWords(box.text)
  if (words !== null && words.surely >= (isNote ? 3 : stage === null ? 1 : 2)) {
    return { type: words.type, term: words.type === 'outcome' ? term : null, because: 'words' }
  }
  if (stage !== null) return { type: stage, term, because: words?.type === stage ? 'words' : 'place' }
  return { type: isNote ? 'note' : 'outcome', term: null, because: 'nothing' }
}

/** Boxes by how many arrows lie before them; what nothing leads to stands just before what it leads to. */
function stepsOf(boxes: readonly DrawnBox[], layers: ReadonlyMap<string, number>): DrawnBox[][] {
  const steps: DrawnBox[][] = []
  for (const box of boxes) {
    const layer = layers.get(box.id)
    if (layer === undefined) continue
    const step = steps[layer]
    if (step === undefined) steps[layer] = [box]
    else step.push(box)
  }
  return steps.filter((step) => step !== undefined)
}

/** For each box the step between what leads to it and what it leads to, where those are known. */
function besideKnown(
  arrows: readonly DrawnArrow[],
  known: ReadonlyMap<string, Typed>,
): (box: DrawnBox) => Stage | null {
  const out = arrowsFrom(arrows)
  const back = arrowsFrom(arrows.map((arrow) => ({ ...arrow, from: arrow.to, to: arrow.from })))
  const stagesAfter = (box: DrawnBox, ways: ReadonlyMap<string, readonly DrawnArrow[]>) =>
    (ways.get(box.id) ?? [])
      .map(({ to }) => STAGES.findIndex((stage) => stage === known.get(to ?? '')?.type))
      .filter((at) => at >= 0)
  return (box) => {
    const before = stagesAfter(box, back)
    const after = stagesAfter(box, out)
    if (before.length === 0 && after.length === 0) return null
    const from = before.length > 0 ? Math.max(...before) : Math.min(...after) - 2
    const to = after.length > 0 ? Math.min(...after) : from + 2
    return STAGES[Math.min(Math.max(Math.ceil((from + to) / 2), 0), STAGES.length - 1)] ?? null
  }
}

function hintsOf(boxes: readonly DrawnBox[], said: Stage | 'aside' | null): Hints {
  const words = new Map<Stage, number>()
  for (const box of boxes) {
    const spoken = box.type === null ? typeInWords(box.text) : { type: box.type, surely: 3 }
    const stage = STAGES.find((each) => each === spoken?.type)
    if (stage !== undefined) words.set(stage, (words.get(stage) ?? 0) + (spoken?.surely ?? 0) / boxes.length)
  }
  return { said: said === 'aside' ? null : said, words }
}

/** The step of the chain that a heading says; null where it says nothing we know. */
function saidStage({ meaning }: Column): Stage | 'aside' | null {
  if (meaning === null) return null
  if (meaning.holds !== 'boxes') return 'aside'
  if (meaning.type === 'reach' || meaning.type === 'mechanism') return 'output'
  return STAGES.find((stage) => stage === meaning.type) ?? 'aside'
}
