import type { Id } from '@throughline/shared/model'

/** Who wants to hear of one thing, and who of all. */
export class Listeners {
  readonly #byThing = new Map<Id, Set<() => void>>()
  readonly #all = new Set<(changed: ReadonlySet<Id>) => void>()

  onThing(id: Id, listener: () => void): () => void {
    const own = this.#byThing.get(id) ?? new Set()
    this.#byThing.set(id, own)
    own.add(listener)
    return () => {
      own.delete(listener)
      if (own.size === 0 && this.#byThing.get(id) === own) this.#byThing.delete(id)
    }
  }

  onChange(listener: (changed: ReadonlySet<Id>) => void): () => void {
    this.#all.add(listener)
    return () => this.#all.delete(listener)
  }

  tell(changed: ReadonlySet<Id>): void {
    if (changed.size === 0) return
    for (const id of changed) for (const listener of [...(this.#byThing.get(id) ?? [])]) listener()
    for (const listener of [...this.#all]) listener(changed)
  }
}
