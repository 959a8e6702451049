import type { TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'
import { addElement, type NewElement } from './add-element.js'
import { addLink } from './add-link.js'

export interface NewLinkedElement extends NewElement {
  /** What it leads to, or what leads to it; null: nothing yet. */
  readonly link: { readonly to: Id } | { readonly from: Id } | null
}

/** Adds a box with its link, as one step, and gives its id. Without a link where the other end is gone. */
export function addLinkedElement(document: TheoryDocument, { link, ...box }: NewLinkedElement): Id {
  return document.change(() => {
    const id = addElement(document, box)
    if (link !== null) addLink(document, 'to' in link ? { from: id, to: link.to } : { from: link.from, to: id })
    return id
  })
}
