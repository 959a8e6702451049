import type { Step } from '@throughline/shared/presenting'
import { useEffect, useRef } from 'react'
import type { Session } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'
import type { PresentingParts } from './presenting-parts.js'
import { showStep } from './show-step.js'

/**
 * Keeps a step in the light, and the map where it is shown. While this person writes in the theory the map stays, and
 * comes along once they have done.
 *
 * @param step null: nothing is shown, and everything stands in the light
 * @param moves the map goes along with the steps
 */
export function useStepOnMap({ session, picture }: PresentingParts, step: Step | null, moves: boolean): void {
  const latest = useRef(step)
  latest.current = step
  const key = step === null ? null : step.shows.map(({ id }) => id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step that shows the same is the same, however often it is worked out.
  useEffect(() => {
    if (latest.current === null) putOut()
    else setEditor({ light: { kind: 'step', shows: latest.current.shows, at: latest.current.at } })
  }, [key])
  useEffect(() => putOut, [])

  const id = step?.id ?? null
  useEffect(() => {
    if (id === null || !moves) return
    let shown = false
    const show = () => {
      if (shown || latest.current === null || isWriting(session)) return
      shown = true
      showStep({ session, picture }, latest.current)
    }
    // The field is still the active one while it is being left.
    const left = () => setTimeout(show)
    show()
    document.addEventListener('focusout', left)
    return () => document.removeEventListener('focusout', left)
  }, [session, picture, id, moves])
}

function putOut(): void {
  if (useEditor.getState().light?.kind === 'step') setEditor({ light: null })
}

/** Whether this person writes in the theory at this moment. */
export function isWriting(session: Session): boolean {
  return useEditor.getState().editing !== null || session.me().editing !== null
}
