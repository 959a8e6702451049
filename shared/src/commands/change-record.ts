import type { FieldsOf, TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'

export type RecordKind = 'indicators' | 'assumptions' | 'evidence' | 'actors'

export interface RecordChange<K extends RecordKind> {
  readonly kind: K
  readonly id: Id
  readonly fields: FieldsOf<K>
}

/** Changes fields of a record; nothing happens where it is gone. Throws RangeError for a value that a field cannot have. */
export function changeRecord<K extends RecordKind>(
  document: TheoryDocument,
  { kind, id, fields }: RecordChange<K>,
): void {
  document.changeThing(kind, id, fields)
}
