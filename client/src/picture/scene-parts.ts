import type { Id } from '@throughline/shared/model'

export interface Renewal {
  /** What must be drawn anew even where it stands as before; null: everything. */
  readonly stale: ReadonlySet<Id> | null
  /** All that may look otherwise, stand elsewhere, or have come or gone: nothing else is looked at; null: anything may. */
  readonly among: ReadonlySet<Id> | null
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
  renew(things: ReadonlyMap<Id, Thing>, places: ReadonlyMap<Id, Place>, renewal: Renewal): void {
    const renewOne = (id: Id) => this.#renewOne(id, things.get(id), places.get(id), renewal)
    if (renewal.among !== null) {
      for (const id of renewal.among) renewOne(id)
      return
    }
    for (const id of things.keys()) renewOne(id)
    for (const id of this.#kept.keys()) if (!things.has(id)) renewOne(id)
  }

  #renewOne(id: Id, thing: Thing | undefined, place: Place | undefined, { stale, hidden, changed }: Renewal): void {
    if (thing === undefined || place === undefined || hidden.has(id)) {
      if (this.#kept.delete(id)) changed.add(id)
      return
    }
    if (this.#kept.get(id)?.place === place && stale !== null && !stale.has(id)) return
    this.#kept.set(id, { thing, place, part: null })
    changed.add(id)
  }

  #drawn(kept: Kept<Thing, Place, Part>): Part {
    kept.part ??= this.#draw(kept.thing, kept.place)
    return kept.part
  }
}
