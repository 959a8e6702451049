import type { Id, Theory, ThingKind } from '../model/index.js'

/** What is different since the last time. Things that did not change are the same objects in both theories. */
export interface TheoryChange {
  readonly theory: Theory
  readonly previous: Theory
  /** Ids of things that came, went or changed. */
  readonly changed: Readonly<Record<ThingKind, ReadonlySet<Id>>>
  readonly detailsChanged: boolean
}
