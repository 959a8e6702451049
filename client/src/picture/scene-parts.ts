import type { Id } from '@throughline/shared/model'

export interface Renewal {
  /** What must be drawn anew even where it stands as before; null: everything. */
  readonly stale: ReadonlySet<Id> | null
  /** Things that are not drawn. */
  readonly hidden: ReadonlySet<Id>
  /** Ids of what has been drawn anew, or has gone, are added here. */
  readonly changed: Set<Id>
}

interface Kept<Part> {
  readonly place: unknown
  readonly part: Part
}

/** The drawn things of one kind, by id. One is drawn again only when it, or where it stands, is another than before. */
export class SceneParts<Part> {
  readonly #kept = new Map<Id, Kept<Part>>()

  get(id: Id): Part | undefined {
    return this.#kept.get(id)?.part
  }

  *values(): Generator<Part> {
    for (const { part } of this.#kept.values()) yield part
  }

  inOrder(things: ReadonlyMap<Id, unknown>): Part[] {
    const parts: Part[] = []
    for (const id of things.keys()) {
      const part = this.get(id)
      if (part !== undefined) parts.push(part)
    }
    return parts
  }

  /** Brings the parts up to date with the things there are and the places they have. */
  renew<Thing, Place>(
    things: ReadonlyMap<Id, Thing>,
    places: ReadonlyMap<Id, Place>,
    { stale, hidden, changed }: Renewal,
    draw: (thing: Thing, place: Place) => Part,
  ): void {
    for (const [id, thing] of things) {
      const place = places.get(id)
      if (place === undefined || hidden.has(id)) continue
      const kept = this.#kept.get(id)
      if (kept !== undefined && kept.place === place && stale !== null && !stale.has(id)) continue
      this.#kept.set(id, { place, part: draw(thing, place) })
      changed.add(id)
    }
    for (const id of this.#kept.keys()) {
      if (things.has(id) && places.has(id) && !hidden.has(id)) continue
      this.#kept.delete(id)
      changed.add(id)
    }
  }
}
