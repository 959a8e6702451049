import type { Id } from '@throughline/shared/model'

export interface Renewal {
  /** What must be drawn anew even where it stands as before; null: everything. */
  readonly stale: ReadonlySet<Id> | null
  /** Things that are not drawn. */
  readonly hidden: ReadonlySet<Id>
  /** Ids of what is drawn otherwise, or has gone, are added here. */
  readonly changed: Set<Id>
}

interface Kept<Thing, Place, Part> {
  readonly thing: Thing
  readonly place: Place
  /** null until somebody looks. */
  part: Part | null
}

/**
 * The drawn things of one kind, by id. One is drawn again only when it, or where it stands, is another than before, and
 * not before somebody looks at it: of a large map most are out of view.
 */
export class SceneParts<Thing, Place, Part> {
  readonly #kept = new Map<Id, Kept<Thing, Place, Part>>()
  readonly #draw: (thing: Thing, place: Place) => Part

  /** @param draw as things are to be drawn at this moment */
  constructor(draw: (thing: Thing, place: Place) => Part) {
    this.#draw = draw
  }

  get(id: Id): Part | undefined {
    const kept = this.#kept.get(id)
    return kept === undefined ? undefined : this.#drawn(kept)
  }

  /** Where one stands that is drawn. */
  placeOf(id: Id): Place | undefined {
    return this.#kept.get(id)?.place
  }

  /** Another with each time that the thing is drawn otherwise. */
  drawingOf(id: Id): unknown {
    return this.#kept.get(id)
  }

  *places(): Generator<Place> {
    for (const { place } of this.#kept.values()) yield place
  }

  *values(): Generator<Part> {
    for (const kept of this.#kept.values()) yield this.#drawn(kept)
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
  renew(things: ReadonlyMap<Id, Thing>, places: ReadonlyMap<Id, Place>, { stale, hidden, changed }: Renewal): void {
    for (const [id, thing] of things) {
      const place = places.get(id)
      if (place === undefined || hidden.has(id)) continue
      const kept = this.#kept.get(id)
      if (kept !== undefined && kept.place === place && stale !== null && !stale.has(id)) continue
      this.#kept.set(id, { thing, place, part: null })
      changed.add(id)
    }
    for (const id of this.#kept.keys()) {
      if (things.has(id) && places.has(id) && !hidden.has(id)) continue
      this.#kept.delete(id)
      changed.add(id)
    }
  }

  #drawn(kept: Kept<Thing, Place, Part>): Part {
    kept.part ??= this.#draw(kept.thing, kept.place)
    return kept.part
  }
}
