import * as Y from 'yjs'
import type {
  Actor,
  Assumption,
  Band,
  Element,
  Evidence,
  Frame,
  Group,
  Id,
  Indicator,
  Judgement,
  Link,
  Passage,
  ThingKind,
} from '../model/index.js'

/** What each kind of thing is, in the model. */
export interface ThingOf {
  readonly elements: Element
  readonly links: Link
  readonly bands: Band
  readonly groups: Group
  readonly indicators: Indicator
  readonly assumptions: Assumption
  readonly evidence: Evidence
  readonly actors: Actor
  readonly judgements: Judgement
  readonly passages: Passage
  readonly frames: Frame
}

/** What a change may say about a thing: any of its fields, never its id. */
export type FieldsOf<K extends ThingKind> = Partial<Omit<ThingOf[K], 'id'>>

/** Where a thing, or the details of the theory, is kept. Untrusted: anybody may have written anything into it. */
export type StoredMap = Y.Map<unknown>

/** The root map of a kind. */
export function thingsIn(doc: Y.Doc, kind: ThingKind): StoredMap {
  return doc.getMap(kind)
}

/** The root map of what is said about the theory as a whole. */
export function detailsIn(doc: Y.Doc): StoredMap {
  return doc.getMap('theory')
}

/** Where one thing is kept; null where there is none, or something else stands at its id. */
export function storedThing(doc: Y.Doc, kind: ThingKind, id: Id): StoredMap | null {
  const stored = thingsIn(doc, kind).get(id)
  return isStoredMap(stored) && isId(id) ? stored : null
}

/** Every thing of a kind with its id, in the order in which they were made. */
export function storedThings(doc: Y.Doc, kind: ThingKind): [Id, StoredMap][] {
  return storedThingsUnordered(doc, kind).sort(([, a], [, b]) => madeBefore(madeAt(a), madeAt(b)))
}

/** Every thing of a kind with its id, for where order does not matter: it costs more than the finding. */
export function storedThingsUnordered(doc: Y.Doc, kind: ThingKind): [Id, StoredMap][] {
  const found: [Id, StoredMap][] = []
  thingsIn(doc, kind).forEach((stored, id) => {
    if (isStoredMap(stored) && isId(id)) found.push([id, stored])
  })
  return found
}

/** When something was made: by whom, and as which of their operations. */
export interface MadeAt {
  readonly client: number
  readonly clock: number
}

const NEVER: MadeAt = { client: 0, clock: 0 }

export function madeAt(stored: StoredMap): MadeAt {
  return stored._item?.id ?? NEVER
}

/** Puts what one person made in the order of making. A Y.Map's own order differs from one replica to the next. */
export function madeBefore(a: MadeAt, b: MadeAt): number {
  return a.client - b.client || a.clock - b.clock
}

export function isStoredMap(value: unknown): value is StoredMap {
  return value instanceof Y.Map
}

function isId(key: string): boolean {
  return key.length > 0 && key.length <= 200
}
