import type { TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'

export interface Gift {
  readonly ids: readonly Id[]
  /** Who answers for them from now on; null: nobody. */
  readonly actor: Id | null
}

/**
 * Makes one actor answer for elements, and nobody else; one step. Who had a part in them keeps it. Nothing happens
 * where the actor is gone.
 */
export function giveTo(document: TheoryDocument, { ids, actor }: Gift): void {
  if (actor !== null && !document.has('actors', actor)) return
  document.change(() => {
    for (const { id, responsible, on } of document.things('actors')) {
      const others = responsible.filter((element) => !ids.includes(element))
      if (id !== actor) {
        if (others.length < responsible.length) document.changeThing('actors', id, { responsible: others })
        continue
      }
      const added = ids.filter((element) => !on.includes(element))
      document.changeThing('actors', id, { responsible: [...others, ...ids], on: [...on, ...added] })
    }
  })
}
