import type { Band, Id } from '../../model/index.js'
import { namedBand } from './bands-in.js'
import type { Column, Columns } from './column.js'
import type { DrawnBox } from './drawing.js'
import { type Typed, typedColumns, typedIn, typedLoose } from './guess-types.js'
import type { Meaning } from './meaning.js'
import type { DrawnRecord } from './records-in.js'
import type { Sketch } from './sketch.js'
import { recordInWords } from './type-in-words.js'
import { lineIn, type Writer } from './writer.js'

/** A box of the drawing that becomes one of the theory, and in which of the drawing's own bands. */
export interface Standing extends Typed {
  readonly box: DrawnBox
  readonly band: Id | null
}

/** The boxes of a drawing, told apart by what becomes of them. */
export interface Sorted {
  /** In the order in which one reads. */
  readonly standing: readonly Standing[]
  readonly records: readonly DrawnRecord[]
  readonly bands: readonly Band[]
}

/** Sorts a drawing's boxes into boxes of the theory, with what each is taken for, and records on them. */
export function sortedBoxes(
  { columns, loose, across }: Columns,
  sketch: Sketch,
  { write, language }: { readonly write: Writer; readonly language: string },
): Sorted {
  const standing: Standing[] = []
  const records: DrawnRecord[] = []
  const bands: Band[] = []
  const add = (box: DrawnBox, typed: () => Omit<Standing, 'box'>) => {
    const record = box.type === null ? recordInWords(box.text) : null
    if (record === null) standing.push({ box, ...typed() })
    else records.push({ box, ...record, row: [] })
  }
  for (const column of typedColumns(columns.filter(({ meaning }) => recordsOf(meaning) === null))) {
    const id = column.name === '' ? null : `band-${bands.length + 1}`
    if (id !== null) bands.push(namedBand(column, id, lineIn(write, column.name), [language]))
    const row = column.boxes.filter((box) => recordsOf(across.get(box.id)) === null)
    for (const box of row) add(box, () => ({ band: id, ...typedIn(column, box) }))
    records.push(...column.boxes.flatMap((box) => recordOf(box, across.get(box.id), row)))
  }
  for (const { meaning, boxes } of columns) records.push(...boxes.flatMap((box) => recordOf(box, meaning, [])))
  const known = new Map<string, Typed>(standing.map((each) => [each.box.id, each]))
  const typed = typedLoose(loose, sketch.arrows, known)
  for (const box of loose) {
    add(box, () => ({ band: null, ...(typed.get(box.id) ?? { type: 'note', term: null, because: 'nothing' }) }))
  }
  return { standing, records, bands }
}

function recordsOf(meaning: Meaning | null | undefined): DrawnRecord['holds'] | null {
  const holds = meaning?.holds
  return holds === 'assumptions' || holds === 'indicators' || holds === 'verification' ? holds : null
}

function recordOf(box: DrawnBox, meaning: Column['meaning'] | undefined, row: readonly DrawnBox[]): DrawnRecord[] {
  const holds = recordsOf(meaning)
  return holds === null ? [] : [{ box, holds, words: recordInWords(box.text)?.words ?? box.text, row }]
}
