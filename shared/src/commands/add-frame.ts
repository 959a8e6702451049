import type { TheoryDocument } from '../document/index.js'
import { aFrame, type Id, newId, type Text } from '../model/index.js'
import { orderAtEnd } from './order-at-end.js'

export interface NewFrame {
  /** Boxes and groups; what is neither is left out. */
  readonly on: readonly Id[]
  readonly label?: Text
}

/** Adds a frame after the others and gives its id. */
export function addFrame(document: TheoryDocument, { on, label = {} }: NewFrame): Id {
  const id = newId()
  const shown = on.filter((thing) => document.has('elements', thing) || document.has('groups', thing))
  document.change(() =>
    document.create('frames', aFrame({ id, label, on: shown, order: orderAtEnd(document, 'frames') })),
  )
  return id
}
