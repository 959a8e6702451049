import type { TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'
import { addBand, type NewBand } from './add-band.js'

export interface NewSubModel {
  /** The box that opens into it. */
  readonly id: Id
  readonly bands: readonly Pick<NewBand, 'placement' | 'label' | 'prompt' | 'types' | 'term'>[]
}

/** Gives a box a map of its own, with bands to begin with; nothing happens where the box is gone. */
export function addSubModel(document: TheoryDocument, { id, bands }: NewSubModel): void {
  if (!document.has('elements', id)) return
  document.change(() => {
    for (const band of bands) addBand(document, { ...band, within: id })
  })
}
