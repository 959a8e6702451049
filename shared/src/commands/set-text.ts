import type { TextPlace, TheoryDocument } from '../document/index.js'

/** Makes a text this, by the smallest change, so that what others type in the rest of it stays. */
export function setText(document: TheoryDocument, { text, ...place }: TextPlace & { readonly text: string }): void {
  document.setText(place, text)
}
