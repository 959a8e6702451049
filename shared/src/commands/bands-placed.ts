import type { TheoryDocument } from '../document/index.js'
import { type Band, inOrder } from '../model/index.js'

/** Bands of one placement on one map, as they stand. */
export function bandsPlaced(
  document: TheoryDocument,
  { placement, within }: Pick<Band, 'placement' | 'within'>,
): readonly Band[] {
  const isThere = (band: Band) => band.placement === placement && band.within === within
  return inOrder(document.things('bands').filter(isThere))
}
