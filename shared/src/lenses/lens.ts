import type { Changes } from '../compare/index.js'
import type { Id, Theory } from '../model/index.js'
import type { LensKind } from '../scene/index.js'

/** The languages that lenses speak. */
export type LensLanguage = 'en' | 'cy'

/** Words in each of them. */
export type Names = Readonly<Record<LensLanguage, string>>

/** What a lens is asked with, beside the theory. */
export interface LensInput {
  readonly language: LensLanguage
  /** What changed since a date; null where nobody asked, or no answer has come. */
  readonly changes: Changes | null
}

/** What a lens sees in a theory. */
export interface LensReading {
  /** In the order of the legend; also those of which there are none, where their absence says something. */
  readonly kinds: readonly LensKind[]
  /** The ids of the kinds of each thing that the lens tells apart; what is not here it says nothing about. */
  readonly of: ReadonlyMap<Id, readonly string[]>
  /** Not shown at all under this lens. */
  readonly hidden?: ReadonlySet<Id>
  /** What the legend adds: what is gone, what is left out. */
  readonly notes?: readonly string[]
}

/**
 * A way of looking at a theory: it sorts boxes, links or both into kinds, each with a sign of its own. One file each;
 * deterministic; changes nothing.
 */
export interface Lens {
  readonly id: string
  readonly name: Names
  /** The question it answers. */
  readonly about: Names
  readonly tells: 'boxes' | 'links' | 'both'
  readonly read: (theory: Theory, input: LensInput) => LensReading
}
