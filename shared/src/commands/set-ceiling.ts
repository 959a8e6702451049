import type { TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'

/** Says after which main band the programme stops answering for results; null: no ceiling. One at any other band is left out. */
export function setCeiling(document: TheoryDocument, { band }: { readonly band: Id | null }): void {
  if (band !== null && document.thing('bands', band)?.placement !== 'main') return
  document.changeDetails({ ceiling: band })
}
