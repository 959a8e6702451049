import type { TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'
import { deleteThings } from './delete-things.js'

/** Takes a frame away; its members stay, the links of the frame itself go. */
export function ungroup(document: TheoryDocument, { id }: { readonly id: Id }): void {
  if (document.has('groups', id)) deleteThings(document, { ids: [id] })
}
