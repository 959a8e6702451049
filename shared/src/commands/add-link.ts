import type { TheoryDocument } from '../document/index.js'
import { aLink, type Id, type LinkKind, newId } from '../model/index.js'

export interface NewLink {
  readonly from: Id
  readonly to: Id
  readonly kind?: LinkKind
}

/**
 * Links two boxes (or groups; a moderator may point at a link) and gives the link's id; null where there is no such
 * link to make: from a thing to itself, from or to nothing, or one that is there already.
 */
export function addLink(document: TheoryDocument, { from, to, kind = 'leads-to' }: NewLink): Id | null {
  if (!canLink(document, { from, to, kind })) return null
  const id = newId()
  document.create('links', aLink({ id, from, to, kind }))
  return id
}

/** Whether such a link can be made, apart from the link `except`. */
export function canLink(document: TheoryDocument, link: Required<NewLink>, except?: Id): boolean {
  const { from, to, kind } = link
  if (from === to || !isEnd(document, from)) return false
  if (!isEnd(document, to) && !(kind === 'moderates' && document.has('links', to))) return false
  return !hasLink(document, link, except)
}

function isEnd(document: TheoryDocument, id: Id): boolean {
  return document.has('elements', id) || document.has('groups', id)
}

function hasLink(document: TheoryDocument, { from, to, kind }: Required<NewLink>, except: Id | undefined): boolean {
  for (const [id, start] of document.fields('links', 'from')) {
    if (start !== from || id === except) continue
    const link = document.thing('links', id)
    if (link?.to === to && link.kind === kind) return true
  }
  return false
}
