import { type Plan, type Step, stepsOf } from '@throughline/shared/presenting'
import { useMemo } from 'react'
import { type Session, useTheory } from '../session/index.js'
import { useEditor } from '../state/index.js'

/** The steps of a plan, worked out anew as the theory changes. */
export function useSteps(session: Session, plan: Plan | null): readonly Step[] {
  const theory = useTheory(session, (whole) => whole)
  const language = useEditor((editor) => editor.language)
  return useMemo(() => (plan === null ? [] : stepsOf(theory, plan, language)), [theory, plan, language])
}

/** The language that titles of steps are said in. */
export function useStepLanguage(session: Session): string {
  const own = useEditor((editor) => editor.language)
  const main = useTheory(session, ({ details }) => details.languages[0] ?? 'en')
  return own ?? main
}
