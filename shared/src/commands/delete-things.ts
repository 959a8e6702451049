import type { TheoryDocument } from '../document/index.js'
import { type Band, type Id, inOrder } from '../model/index.js'

/**
 * Deletes elements with their links, links, groups (their members stay) and bands (their boxes go to the band before,
 * else the next, and lose their place). What has moderated a deleted link goes too. Records stay, off what is gone.
 */
export function deleteThings(document: TheoryDocument, { ids }: { readonly ids: readonly Id[] }): void {
  document.change(() => {
    for (const id of ids) if (document.has('bands', id)) emptyBand(document, id)
    const gone = withTheirLinks(document, new Set(ids))
    for (const id of gone) {
      for (const kind of ['elements', 'links', 'groups', 'bands'] as const) document.remove(kind, id)
    }
    leaveGroups(document, gone)
  })
}

/** The things, and every link that would hang in the air without them. */
function withTheirLinks(document: TheoryDocument, gone: Set<Id>): Set<Id> {
  const ends = document.things('links')
  for (let before = -1; before !== gone.size; ) {
    before = gone.size
    for (const { id, from, to } of ends) if (gone.has(from) || gone.has(to)) gone.add(id)
  }
  return gone
}

function leaveGroups(document: TheoryDocument, gone: ReadonlySet<Id>): void {
  for (const [id, group] of document.fields('elements', 'group')) {
    if (typeof group === 'string' && gone.has(group)) document.changeThing('elements', id, { group: null })
  }
}

function emptyBand(document: TheoryDocument, id: Id): void {
  const heir = neighbour(document.things('bands'), id)
  for (const [element, band] of document.fields('elements', 'band')) {
    if (band === id) document.changeThing('elements', element, { band: heir?.id ?? null, position: null })
  }
}

function neighbour(bands: readonly Band[], id: Id): Band | undefined {
  const placement = bands.find((band) => band.id === id)?.placement
  const row = inOrder(bands.filter((band) => band.placement === placement))
  const at = row.findIndex((band) => band.id === id)
  return row[at - 1] ?? row[at + 1] ?? inOrder(bands.filter((band) => band.placement === 'main'))[0]
}
