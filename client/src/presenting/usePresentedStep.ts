import type { Step } from '@throughline/shared/presenting'
import { useEffect, useRef } from 'react'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { notify, setEditor, useEditor } from '../state/index.js'
import { useSteps } from './steps.js'

/** The steps of what this person presents, and at which they are. */
export interface Presented {
  readonly steps: readonly Step[]
  /** From 0; -1 for a moment where the step has just gone. */
  readonly at: number
  readonly step: Step | null
}

/** What this person presents, as the theory is now. */
export function usePresented(session: Session): Presented {
  const presenting = useEditor((editor) => editor.presenting)
  const steps = useSteps(session, presenting?.plan ?? null)
  const at = steps.findIndex(({ id }) => id === presenting?.step)
  return { steps, at, step: steps[at] ?? null }
}

/** Where the step that is shown is deleted, the one in its place is shown; where none is left, the presentation ends. */
export function useNeighbourOfGoneStep({ steps, at }: Presented): void {
  const before = useRef(0)
  useEffect(() => {
    const { presenting } = useEditor.getState()
    if (presenting === null) return
    if (at >= 0) {
      before.current = at
      return
    }
    const next = steps[Math.min(before.current, steps.length - 1)]
    setEditor({ presenting: next === undefined ? null : { ...presenting, step: next.id } })
    if (next === undefined) notify(t('present.nothingLeft'))
  }, [steps, at])
}
