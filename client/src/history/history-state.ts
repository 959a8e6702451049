import type { Id } from '@throughline/shared/model'
import { create } from 'zustand'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'

/** A version, or two of them, in place of the theory as it is. */
export interface ShownVersion {
  readonly kind: 'version' | 'comparison'
  /** Read only: what is done to it changes nothing. */
  readonly session: Session
  readonly picture: LivePicture
  /** The theory as it is, to go back to. */
  readonly live: Session
  /** What became of a thing between two versions, in words; empty: nothing. null: one version is shown. */
  readonly became: ((id: Id) => string) | null
}

/** What this person looks at in the history. */
export interface HistoryState {
  readonly shown: ShownVersion | null
  /** Only what was done to this; null: to anything. */
  readonly of: Id | null
  /** What is being written: a name for this version, or what was agreed. */
  readonly form: 'name' | 'agree' | null
  /** What is to be shown as soon as it is known: the agreed version, compared with now. */
  readonly wants: 'agreed' | null
}

export const useHistoryState = create<HistoryState>(() => ({ shown: null, of: null, form: null, wants: null }))

/** What is shown in place of the theory as it is; null: nothing is. */
export const useShownVersion = (): ShownVersion | null => useHistoryState((state) => state.shown)

let wishes = 0

/** Somebody wants to look at something. What is given tells whether they still do: an answer to an older wish comes too late. */
export function want(): () => boolean {
  wishes += 1
  const own = wishes
  return () => own === wishes
}

/** Back to the theory as it is. */
export function showNow(): void {
  want()
  const { shown } = useHistoryState.getState()
  if (shown === null) return
  useHistoryState.setState({ shown: null })
  shown.picture.close()
}

/** What became of a thing, in words, while two versions are compared; empty: nothing, or none are. */
export const becameOf = (id: Id): string => useHistoryState.getState().shown?.became?.(id) ?? ''
