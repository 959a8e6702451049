import type { Id } from '@throughline/shared/model'
import type { Session } from '../session/index.js'

/** What a check says about a thing, in a few words. */
export interface Problem {
  readonly words: string
}

const NONE: ReadonlyMap<Id, readonly Problem[]> = new Map()

/** What the checks have found, by the things it is about. */
export function useProblems(_session: Session): ReadonlyMap<Id, readonly Problem[]> {
  return NONE
}
