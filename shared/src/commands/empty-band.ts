import type { TheoryDocument } from '../document/index.js'
import type { Band, Id } from '../model/index.js'
import { bandsPlaced } from './bands-placed.js'

/**
 * Takes the boxes out of a band that goes: to the one before it, else the one after, else out of all bands; unplaced.
 * A ceiling at it moves to the band before.
 */
export function emptyBand(document: TheoryDocument, id: Id, gone: ReadonlySet<Id>): void {
  const band = document.thing('bands', id)
  if (band === undefined) return
  const { before, after } = staying(document, band, gone)
  const to = before ?? after
  for (const [element, stands] of [...document.fields('elements', 'band')]) {
    if (stands === id && !gone.has(element)) document.changeThing('elements', element, { band: to, position: null })
  }
  if (document.details().ceiling === id) document.changeDetails({ ceiling: before })
}

function staying(document: TheoryDocument, band: Band, gone: ReadonlySet<Id>): { before: Id | null; after: Id | null } {
  const bands = bandsPlaced(document, band)
  const place = bands.findIndex(({ id }) => id === band.id)
  const stays = ({ id }: Band) => !gone.has(id)
  return {
    before: bands.slice(0, place).findLast(stays)?.id ?? null,
    after: bands.slice(place + 1).find(stays)?.id ?? null,
  }
}
