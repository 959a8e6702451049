import type { TheoryDocument } from '../document/index.js'
import { aGroup, type Id, newId, type Position, type Text } from '../model/index.js'
import { finitePosition } from './finite-position.js'

export interface NewGroup {
  readonly members: readonly Id[]
  readonly label?: Text
  /** Where its frame stands while nothing is in it. */
  readonly position?: Position
  /** The box whose sub-model it belongs to; that of its members where it has any. */
  readonly within?: Id | null
}

/** Puts a frame round boxes and gives its id. They leave the groups they were in. */
export function addGroup(document: TheoryDocument, { members, label = {}, position, within = null }: NewGroup): Id {
  const id = newId()
  const [first] = members
  const home = first === undefined ? within : (document.thing('elements', first)?.within ?? null)
  document.change(() => {
    document.create(
      'groups',
      aGroup({ id, label, within: home, position: position === undefined ? null : finitePosition(position) }),
    )
    for (const member of members) document.changeThing('elements', member, { group: id })
  })
  return id
}
