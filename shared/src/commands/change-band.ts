import type { FieldsOf, TheoryDocument } from '../document/index.js'
import { type Id, MAX_BAND_SIZE, MIN_BAND_SIZE } from '../model/index.js'
import { orderAtEnd } from './order-at-end.js'

/** Which band, and what about it is to change. Texts: see setText. Order: see moveBand. */
export type BandChange = { readonly id: Id } & Pick<
  FieldsOf<'bands'>,
  'placement' | 'size' | 'types' | 'term' | 'sphere'
>

/**
 * Changes a band. With a new placement it comes last there; a size is kept within what a band
 * can have. Throws RangeError for a value that a field cannot have.
 */
export function changeBand(document: TheoryDocument, { id, ...change }: BandChange): void {
  const band = document.thing('bands', id)
  if (band === undefined) return
  const { size } = change
  const fields = typeof size === 'number' ? { ...change, size: sizeWithin(size) } : change
  const moves = fields.placement !== undefined && fields.placement !== band.placement
  document.changeThing('bands', id, { ...fields, ...(moves ? { order: orderAtEnd(document, 'bands') } : {}) })
}

function sizeWithin(size: number): number {
  return Math.min(Math.max(MIN_BAND_SIZE, size), MAX_BAND_SIZE)
}
