import { pictureLensOf } from '@throughline/shared/lenses'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { appliedLens } from './applied-lens.js'
import { askChanges, useChanges } from './changes-since.js'

export interface LensParts {
  readonly session: Session
  readonly picture: LivePicture
}

/** How long after a change it is asked anew what has changed: people type for a while. */
const ASK_AGAIN_MS = 1_500

/** Keeps the picture at what the lens shows, as lens and theory change, until what it gives is called. */
export function showLens({ session, picture }: LensParts): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = () => {
    const applied = appliedLens(useEditor.getState().lens)
    picture.showLens(applied === null ? null : (theory) => pictureLensOf(theory, applied))
  }
  const ask = () => {
    const since = sinceOf()
    if (since !== null) void askChanges(session, since)
  }
  show()
  ask()
  const stops = [
    useEditor.subscribe(({ lens }, before) => {
      if (lens === before.lens) return
      if (sinceOf() !== null && lens?.since !== before.lens?.since) ask()
      show()
    }),
    useChanges.subscribe(show),
    session.onTheoryChange(() => {
      clearTimeout(timer)
      if (sinceOf() !== null) timer = setTimeout(ask, ASK_AGAIN_MS)
    }),
    () => clearTimeout(timer),
  ]
  return () => {
    for (const stop of stops) stop()
    picture.showLens(null)
  }
}

/** The date that changes are asked about; null while the lens is another, or no date was chosen. */
function sinceOf(): string | null {
  const { lens } = useEditor.getState()
  return lens?.id === 'changes' && lens.since !== '' ? lens.since : null
}
