import { byActor, byResponsible } from './actor.js'
import { byChange } from './changed-since.js'
import { byConfidence } from './confidence.js'
import { byEvidence } from './evidence.js'
import { byIndicatorStatus } from './indicator-status.js'
import type { Lens } from './lens.js'
import { bySphere } from './sphere.js'
import { byTag } from './tag.js'
import { tasoCore, tasoEnhanced } from './taso.js'
import { byTerm } from './term.js'
import { byType } from './type.js'

export type { Lens, LensInput, LensLanguage, LensReading, Names } from './lens.js'
export { LENS_NAMES } from './names.js'
export { type AppliedLens, kindsIn, pictureLensOf } from './picture-lens-of.js'

/** Every lens, in the order in which they are offered. Adding one is its file and its line here. */
export const lenses: readonly Lens[] = [
  byType,
  byTerm,
  byEvidence,
  byConfidence,
  byIndicatorStatus,
  byResponsible,
  byActor,
  bySphere,
  byTag,
  byChange,
  tasoCore,
  tasoEnhanced,
]

const BY_ID: ReadonlyMap<string, Lens> = new Map(lenses.map((lens) => [lens.id, lens]))

/** A lens by its id; null where there is none. */
export const lensNamed = (id: string): Lens | null => BY_ID.get(id) ?? null
