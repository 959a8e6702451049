import type { TheoryDocument } from '../document/index.js'
import { aGroup, type Id, newId, type Position, type Text } from '../model/index.js'
import { finitePosition } from './finite-position.js'

export interface NewGroup {
  readonly members: readonly Id[]
  readonly label?: Text
  /** Where its frame stands while nothing is in it. */
  readonly position?: Position
}

/** Puts a frame round boxes and gives its id. They leave the groups they were in. */
export function addGroup(document: TheoryDocument, { members, label = {}, position }: NewGroup): Id {
  const id = newId()
  document.change(() => {
    document.create('groups', aGroup({ id, label, position: position === undefined ? null : finitePosition(position) }))
    for (const member of members) document.changeThing('elements', member, { group: id })
  })
  return id
}
