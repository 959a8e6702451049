import type { TheoryDocument } from '../document/index.js'
import type { Id, Position } from '../model/index.js'
import { finitePosition } from './finite-position.js'

export interface Move {
  readonly id: Id
  /** The band it goes to; it stays in its own where not given. */
  readonly band?: Id | null
  /** From the band's origin; null: layout is to find it a place. */
  readonly position: Position | null
}

/** Moves boxes, all in one step; what goes to a band that is gone stays. Throws RangeError, and moves none, where a position is not finite. */
export function moveElements(document: TheoryDocument, { moves }: { readonly moves: readonly Move[] }): void {
  const checked = moves.map(({ position, ...move }) => ({
    ...move,
    position: position === null ? null : finitePosition(position),
  }))
  document.change(() => {
    for (const { id, ...place } of checked) {
      const { band = null } = place
      if (band === null || document.has('bands', band)) document.changeThing('elements', id, place)
    }
  })
}
