import type { TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'

export interface Responsibility {
  readonly actor: Id
  readonly element: Id
  /** False: the actor stays on the element, but does not answer for it. */
  readonly responsible: boolean
}

/** Says that an actor answers for an element, and so is on it, or that they do not; nothing happens where either is gone. */
export function setResponsible(document: TheoryDocument, { actor: id, element, responsible }: Responsibility): void {
  const actor = document.thing('actors', id)
  if (actor === undefined || !document.has('elements', element)) return
  const others = actor.responsible.filter((other) => other !== element)
  document.changeThing('actors', id, {
    responsible: responsible ? [...others, element] : others,
    ...(responsible && !actor.on.includes(element) ? { on: [...actor.on, element] } : {}),
  })
}
