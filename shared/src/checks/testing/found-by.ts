import type { Theory } from '../../model/index.js'
import { checks } from '../checks.js'
import { findingsOf } from '../findings-of.js'

/** The ids of each finding of a check, in the order in which they are told; "theory" for the whole. */
export function foundBy(check: string, theory: Theory): readonly string[] {
  if (!checks.some(({ id }) => id === check)) throw new Error(`there is no check ${check}`)
  return findingsOf(theory).open.flatMap(({ check: by, on }) => (by.id === check ? [on.join(' ')] : []))
}
