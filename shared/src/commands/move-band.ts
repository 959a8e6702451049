import type { TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'
import { bandsPlaced } from './bands-placed.js'
import { orderAmong } from './order-among.js'

export interface BandMove {
  readonly id: Id
  /** A band of the same placement; null: it comes last. */
  readonly before: Id | null
}

/** Puts a band elsewhere among those of its placement; nothing happens where one of the two is gone. */
export function moveBand(document: TheoryDocument, { id, before }: BandMove): void {
  document.change(() => {
    const band = document.thing('bands', id)
    if (band === undefined || before === id) return
    const others = bandsPlaced(document, band).filter((other) => other.id !== id)
    const place = before === null ? others.length : others.findIndex((other) => other.id === before)
    if (place !== -1) document.changeThing('bands', id, { order: orderAmong(document, 'bands', others, place) })
  })
}
