import type { TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'

/**
 * Says after which main band of the theory's own map the programme stops answering for results; null: no ceiling. One at
 * any other band is left out: a ceiling in a sub-model would take that of the whole away.
 */
export function setCeiling(document: TheoryDocument, { band }: { readonly band: Id | null }): void {
  const after = band === null ? undefined : document.thing('bands', band)
  if (band !== null && (after?.placement !== 'main' || after.within !== null)) return
  document.changeDetails({ ceiling: band })
}
