import type { Id } from '../model/index.js'

/** One step of a presentation. */
export interface Step {
  /** Tells it from the other steps for as long as what it shows is there. */
  readonly id: Id
  readonly title: string
  /** What stands in the light, to be read from the top: each link comes before what it leads to. */
  readonly shows: readonly ShownThing[]
  /** The box that the step has come to; null: all of it is equal. */
  readonly at: Id | null
  /** The box on whose map it is shown; null: the theory's own. */
  readonly within: Id | null
  /** What whoever presents wants to say; empty where nothing is written. */
  readonly note: string
}

export interface ShownThing {
  /** A box is an element or a group. */
  readonly kind: 'box' | 'link'
  readonly id: Id
}
