import type { TheoryDocument } from '../document/index.js'
import type { ElementType, Id, Term } from '../model/index.js'
import { addElement } from './add-element.js'
import { addLink } from './add-link.js'
import { changeLink } from './change-link.js'

export interface Between {
  /** A link between two boxes. */
  readonly link: Id
  /** What the new box is. */
  readonly type: ElementType
  readonly term?: Term | null
  readonly band: Id | null
}

/**
 * Puts a new box on a link, as one step, and gives its id; null where the link is gone. The link itself, with all that
 * is on it, leads to the new box from then on; a plain one of the same kind leads on to where it ended.
 */
export function putBetween(document: TheoryDocument, { link: id, ...box }: Between): Id | null {
  const link = document.thing('links', id)
  const start = link === undefined ? undefined : document.thing('elements', link.from)
  if (link === undefined || start === undefined) return null
  const { to, kind } = link
  return document.change(() => {
    const made = addElement(document, { ...box, within: start.within })
    changeLink(document, { ids: [id], to: made })
    addLink(document, { from: made, to, kind })
    return made
  })
}
