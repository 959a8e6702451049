import type { Id } from '../../../model/index.js'
import type { Names } from './names.js'
import type { Reading } from './reading.js'
import type { SheetRow } from './sheet-row.js'

/** A field that names another row: the id for programs, and the name for people. */
export interface ReferenceFields {
  readonly id: string
  readonly name: string
}

/**
 * The thing that a row names. The id decides, unless somebody wrote another name beside it since.
 *
 * @returns null where the row names nothing that is there
 */
export function referenceIn(row: SheetRow, fields: ReferenceFields, names: Names): Id | null {
  const id = row.words(fields.id)
  const name = row.words(fields.name)
  const [byName, another] = name === '' ? [] : names.named(name)
  if (!names.hasId(id)) return byName ?? null
  const isRenamed = byName !== undefined && another === undefined && byName !== id && !names.isCalled(id, name)
  return isRenamed ? byName : id
}

/** The things that a record is on, each with a warning where it names what is not there. */
export function subjectsIn(row: SheetRow, fields: ReferenceFields, reading: Reading): readonly Id[] {
  const ids = row.words(fields.id)
  const names = row.words(fields.name)
  const given = subjects(ids, reading.subjects)
  const told = subjects(names, reading.subjects)
  const isRewritten =
    told.unknown.length === 0 && told.ids.length > 0 && !told.isUnclear && !sameIds(told.ids, given.ids)
  if (given.ids.length > 0 && !isRewritten) return given.ids
  for (const unknown of told.unknown) {
    reading.report.warn(
      row.place(fields.name),
      `Nothing is called “${unknown.slice(0, 80)}”; write the label of a box, or a box → a box for a link.`,
    )
  }
  return told.ids
}

function subjects(words: string, names: Names) {
  const isUnclear = words.split(';').some((part) => names.named(part.trim()).length > 1)
  return { ...names.listed(words), isUnclear }
}

const sameIds = (a: readonly Id[], b: readonly Id[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))
