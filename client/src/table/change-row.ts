import {
  addElement,
  addLink,
  addRecord,
  attachRecord,
  changeElement,
  changeLink,
  changeRecord,
  detachRecord,
  type RecordKind,
  setText,
} from '@throughline/shared/commands'
import type { FieldsOf, TheoryDocument } from '@throughline/shared/document'
import type { Id } from '@throughline/shared/model'
import type { TableKind } from '../state/index.js'
import { type Change, fieldsIn } from './change.js'

/** Changes the thing of a row. Call it within a change of the document, so that all rows are one step. */
export function changeRow(document: TheoryDocument, kind: TableKind, id: Id, changes: readonly Change[]): void {
  if (changes.some(({ of }) => of === kind)) changeFields(document, kind, id, changes)
  for (const change of changes) {
    if (change.of === 'attached') attach(document, id, change)
    else if (change.of === 'words') {
      const { field, language, words } = change
      setText(document, { kind, id, field, language, text: words })
    }
  }
}

export interface NewRow {
  readonly kind: TableKind
  readonly changes: readonly Change[]
  /** The box in whose sub-model a new box stands; null: on the theory's own map. */
  readonly within: Id | null
}

/** Makes the thing of a new row and gives its id; null where there can be no such link. */
export function makeRow(document: TheoryDocument, row: NewRow): Id | null {
  const id = make(document, row)
  if (id !== null) changeRow(document, row.kind, id, row.changes)
  return id
}

function make(document: TheoryDocument, { kind, changes, within }: NewRow): Id | null {
  if (kind === 'links') {
    const { from, to, kind: way } = fieldsIn('links', changes)
    if (from === undefined || to === undefined) return null
    return addLink(document, { from, to, ...(way === undefined ? {} : { kind: way }) })
  }
  if (kind === 'elements') {
    const { type = 'outcome', band = null, term = null } = fieldsIn('elements', changes)
    return addElement(document, { type, band, term, within })
  }
  return addRecord(document, { kind, on: [] })
}

function changeFields(document: TheoryDocument, kind: TableKind, id: Id, changes: readonly Change[]): void {
  switch (kind) {
    case 'links':
      changeLink(document, { ids: [id], ...fieldsIn(kind, changes) })
      break
    case 'elements':
      changeElement(document, { ids: [id], ...fieldsIn(kind, changes) })
      break
    case 'actors':
      changeRecord(document, { kind, id, fields: withTheirs(document, id, fieldsIn(kind, changes)) })
      break
    case 'indicators':
      changeRecord(document, { kind, id, fields: fieldsIn(kind, changes) })
      break
    case 'assumptions':
      changeRecord(document, { kind, id, fields: fieldsIn(kind, changes) })
      break
    case 'evidence':
      changeRecord(document, { kind, id, fields: fieldsIn(kind, changes) })
      break
  }
}

// Who answers for something is also on it, and who is not on it any more does not answer for it.
function withTheirs(document: TheoryDocument, id: Id, fields: FieldsOf<'actors'>): FieldsOf<'actors'> {
  const actor = document.thing('actors', id)
  if (actor === undefined) return fields
  const { on = actor.on, responsible } = fields
  if (responsible !== undefined) return { ...fields, on: [...new Set([...on, ...responsible])] }
  return fields.on === undefined
    ? fields
    : { ...fields, responsible: actor.responsible.filter((one) => on.includes(one)) }
}

function attach(
  document: TheoryDocument,
  to: Id,
  { records: kind, ids }: { readonly records: RecordKind; readonly ids: readonly Id[] },
): void {
  for (const record of document.things(kind)) {
    if (record.on.includes(to) && !ids.includes(record.id)) detachRecord(document, { kind, id: record.id, to })
  }
  for (const id of ids) attachRecord(document, { kind, id, to })
}
