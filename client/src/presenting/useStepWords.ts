import { type Plan, type Step, stepInWords } from '@throughline/shared/presenting'
import { useEffect, useRef, useState } from 'react'
import type { Session } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { whenCalm } from '../ui/index.js'

/** To put a large theory in words takes longer than a frame: the step itself comes first. */
const CALM = { calmMs: 120, latestMs: 1_000 }

/** What the theory says about a step, in sentences, a moment after the step; empty until then. */
export function useStepWords(session: Session, plan: Plan | null, step: Step | null): string {
  const language = useEditor((editor) => editor.language)
  const id = step?.id ?? null
  const latest = useRef({ plan, step })
  latest.current = { plan, step }
  const [said, setSaid] = useState({ id, words: '' })
  useEffect(() => {
    const calm = whenCalm(() => {
      const { plan, step } = latest.current
      const words = plan === null || step === null ? '' : stepInWords(session.theory(), plan, step, language)
      setSaid({ id, words })
    }, CALM)
    calm.ask()
    const stop = session.onTheoryChange(calm.ask)
    return () => {
      stop()
      calm.drop()
    }
  }, [session, id, language])
  return said.id === id ? said.words : ''
}
