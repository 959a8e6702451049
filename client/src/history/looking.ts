import { create } from 'zustand'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'
import { useShownVersion } from './history-state.js'
import type { Timeline, ToldRevision } from './told.js'

/** The theory as it is, from which versions are shown. */
export interface Showing {
  readonly live: Session
  readonly picture: LivePicture
  readonly timeline: Timeline
}

/** What a version is, for the parts that stand over and below it. */
export interface Looking extends Showing {
  readonly revision: ToldRevision
}

/** Which version was shown last. */
export const useLooked = create<{ readonly looking: Looking | null }>(() => ({ looking: null }))

/** The version that is shown in place of the theory as it is; null: none, or two are compared. */
export function useLooking(): Looking | null {
  const shown = useShownVersion()
  const looking = useLooked((state) => state.looking)
  return shown?.kind === 'version' ? looking : null
}
