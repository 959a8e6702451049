import type { TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'
import { canLink } from './add-link.js'

/** Turns a link round; gives whether that could be done. */
export function reverseLink(document: TheoryDocument, { id }: { readonly id: Id }): boolean {
  const link = document.thing('links', id)
  if (link === undefined || !canLink(document, { from: link.to, to: link.from, kind: link.kind }, id)) return false
  document.changeThing('links', id, { from: link.to, to: link.from })
  return true
}
