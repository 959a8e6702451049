import type { Findings } from '@throughline/shared/checks'
import type { Id, Theory } from '@throughline/shared/model'
import type { PictureWords } from '@throughline/shared/scene'
import { createContext, useContext } from 'react'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'
import type { PeopleAt } from './usePeople.js'

/** What all parts of the outline share. */
export interface OutlineParts {
  readonly session: Session
  readonly picture: LivePicture
  readonly theory: Theory
  readonly words: PictureWords
  /** The language labels are shown in where they have it; undefined: the theory's main one. */
  readonly language: string | undefined
  readonly people: ReadonlyMap<Id, PeopleAt>
  readonly findings: Findings
}

export const OutlineContext = createContext<OutlineParts | null>(null)

export function useOutlineParts(): OutlineParts {
  const parts = useContext(OutlineContext)
  if (parts === null) throw new Error('This part of the outline stands outside of an outline.')
  return parts
}
