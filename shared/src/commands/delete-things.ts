import type { TheoryDocument } from '../document/index.js'
import { type Id, THING_KINDS } from '../model/index.js'
import { emptyBand } from './empty-band.js'

const RECORDS = ['indicators', 'assumptions', 'evidence', 'actors', 'frames'] as const

/**
 * Deletes things of any kind, as one step; what is gone is left out. Links go with their ends, sub-models with the
 * boxes that open into them. The boxes of a group
 * stay; those of a band move, unplaced, to its neighbour. Records stay, but are not on what is gone any more.
 */
export function deleteThings(document: TheoryDocument, { ids }: { readonly ids: readonly Id[] }): void {
  document.change(() => {
    const gone = withLinks(document, withSubModels(document, ids))
    for (const id of gone) if (document.has('bands', id)) emptyBand(document, id, gone)
    leaveGroups(document, gone)
    detachRecords(document, gone)
    for (const id of gone) for (const kind of THING_KINDS) document.remove(kind, id)
  })
}

/** These, and whatever stands in the sub-model of a box among them, at any depth. */
function withSubModels(document: TheoryDocument, ids: readonly Id[]): ReadonlySet<Id> {
  const gone = new Set(ids)
  const homes = (['elements', 'bands', 'groups'] as const).flatMap((kind) => document.fields(kind, 'within'))
  for (let before = -1; before !== gone.size; ) {
    before = gone.size
    for (const [id, within] of homes) if (typeof within === 'string' && gone.has(within)) gone.add(id)
  }
  return gone
}

/** These, and every link that begins or ends at one of them, and what moderates such a link. */
function withLinks(document: TheoryDocument, ids: Iterable<Id>): ReadonlySet<Id> {
  const gone = new Set(ids)
  const starts = new Map(document.fields('links', 'from'))
  const links = [...document.fields('links', 'to')].map(([id, to]) => ({ id, ends: [starts.get(id), to] }))
  for (let before = -1; before !== gone.size; ) {
    before = gone.size
    for (const { id, ends } of links) if (ends.some((end) => typeof end === 'string' && gone.has(end))) gone.add(id)
  }
  return gone
}

function leaveGroups(document: TheoryDocument, gone: ReadonlySet<Id>): void {
  for (const [id, group] of [...document.fields('elements', 'group')]) {
    if (typeof group === 'string' && gone.has(group) && !gone.has(id)) {
      document.changeThing('elements', id, { group: null })
    }
  }
}

function detachRecords(document: TheoryDocument, gone: ReadonlySet<Id>): void {
  for (const kind of RECORDS) {
    for (const record of document.things(kind)) {
      for (const on of record.on) if (gone.has(on)) document.detach(kind, record.id, on)
    }
  }
}
