import type { TheoryDocument } from '../document/index.js'
import type { TheoryDetails } from '../model/index.js'

/** Changes what is said about the theory as a whole. Throws RangeError for a value that a field cannot have. */
export function changeDetails(document: TheoryDocument, fields: Partial<TheoryDetails>): void {
  document.changeDetails(fields)
}
