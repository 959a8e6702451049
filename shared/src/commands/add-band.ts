import type { TheoryDocument } from '../document/index.js'
import {
  aBand,
  type ElementType,
  type Id,
  inOrder,
  newId,
  type Placement,
  type Term,
  type Text,
} from '../model/index.js'
import { orderBetween } from './order-at-end.js'

export interface NewBand {
  readonly placement?: Placement
  /** The band it comes before, or after; last where neither is given. */
  readonly before?: Id
  readonly after?: Id
  readonly label?: Text
  readonly types?: readonly ElementType[]
  readonly term?: Term | null
}

/** Adds a band and gives its id. */
export function addBand(document: TheoryDocument, given: NewBand = {}): Id {
  const { placement = 'main', before, after, label = {}, types = [], term = null } = given
  const id = newId()
  const row = inOrder(document.things('bands').filter((band) => band.placement === placement))
  const at = before !== undefined ? indexOf(row, before) : after !== undefined ? indexOf(row, after) + 1 : row.length
  const order = orderBetween(row[at - 1]?.order ?? null, row[at]?.order ?? null)
  document.create('bands', aBand({ id, placement, label, types, term, order }))
  return id
}

function indexOf(row: readonly { readonly id: Id }[], id: Id): number {
  const at = row.findIndex((band) => band.id === id)
  return at < 0 ? row.length : at
}
