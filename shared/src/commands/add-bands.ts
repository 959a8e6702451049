import type { TheoryDocument } from '../document/index.js'
import { type Band, newId } from '../model/index.js'

/** Lays out bands as they are given, under new ids and in their own order, as one step. */
export function addBands(document: TheoryDocument, { bands }: { readonly bands: readonly Band[] }): void {
  document.change(() => {
    for (const band of bands) document.create('bands', { ...band, id: newId() })
  })
}
