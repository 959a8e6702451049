import type { Splice, TextPlace, TheoryDocument } from '../document/index.js'

/** Types in a text: takes out so many UTF-16 units at a place and puts words in. Merges with what others type there. */
export function editText(document: TheoryDocument, { at, remove, insert, ...place }: TextPlace & Splice): void {
  document.splice(place, { at, remove, insert })
}
