import type { Person } from '../session.js'

/** Somebody who has a theory open and does nothing, with what a test says of them. */
export function aPerson(said: Partial<Person> = {}): Person {
  return {
    clientId: 1,
    name: 'Ana',
    colour: 1,
    cursor: null,
    selection: [],
    editing: null,
    dragging: null,
    view: 'map',
    within: null,
    presentation: null,
    ...said,
  }
}
