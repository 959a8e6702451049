import type { Id, Text, Theory, ThingKind } from '../model/index.js'
import { THING_KINDS } from '../model/index.js'
import { isSame } from './is-same.js'

/** Something that is no longer there, as it was called. */
export interface Removed {
  readonly id: Id
  /** A link has none: it is called by its ends. */
  readonly label: Text
  readonly from?: Id
  readonly to?: Id
}

/** What differs in one kind of thing. */
export interface KindChanges {
  readonly added: readonly Id[]
  readonly changed: readonly Id[]
  readonly removed: readonly Removed[]
}

/** What differs between two states of a theory. */
export interface Changes {
  readonly kinds: Readonly<Record<ThingKind, KindChanges>>
  /** Title, scale, status and the like. */
  readonly details: boolean
}

/** What was added, changed and removed from one state of a theory to another. Ids are never reused, so they tell. */
export function changesBetween(before: Theory, now: Theory): Changes {
  const kinds = THING_KINDS.map((kind) => [kind, kindChanges(before[kind], now[kind])] as const)
  return {
    kinds: Object.fromEntries(kinds) as Record<ThingKind, KindChanges>,
    details: !isSame(before.details, now.details),
  }
}

interface Thing {
  readonly id: Id
  readonly label?: Text
  readonly from?: Id
  readonly to?: Id
}

function kindChanges(before: ReadonlyMap<Id, Thing>, now: ReadonlyMap<Id, Thing>): KindChanges {
  const added: Id[] = []
  const changed: Id[] = []
  for (const [id, thing] of now) {
    const earlier = before.get(id)
    if (earlier === undefined) added.push(id)
    else if (!isSame(withoutPlace(earlier), withoutPlace(thing))) changed.push(id)
  }
  const removed = [...before.values()].filter(({ id }) => !now.has(id)).map(asRemoved)
  return { added, changed, removed }
}

// Where a box stands is how it is drawn, not what it says; moving it to another band is.
function withoutPlace(thing: Thing): object {
  const { position: _position, order: _order, ...rest } = thing as Thing & { position?: unknown; order?: unknown }
  return rest
}

function asRemoved({ id, label = {}, from, to }: Thing): Removed {
  return from === undefined || to === undefined ? { id, label } : { id, label, from, to }
}
