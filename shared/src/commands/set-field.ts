import type { FieldPlace, TheoryDocument } from '../document/index.js'

export interface FieldSet {
  readonly place: FieldPlace
  readonly value: unknown
}

/** Makes one field this, whatever it is of. RangeError for a value that it cannot have. */
export function setField(document: TheoryDocument, { place, value }: FieldSet): void {
  document.changeField(place, value)
}
