import type { Plan, Step } from '@throughline/shared/presenting'
import { useEffect, useRef } from 'react'
import { type Session, useTheory } from '../session/index.js'
import { StepBox } from './StepBox.js'
import { StepLink } from './StepLink.js'
import { useStepLanguage } from './steps.js'
import { useStepWords } from './useStepWords.js'

interface StepListProps {
  readonly session: Session
  readonly step: Step
  readonly plan: Plan
}

/** What a step shows, to be read from the top: its boxes, with what leads to each above it, and the step in words. */
export function StepList({ session, step, plan }: StepListProps) {
  const theory = useTheory(session, (whole) => whole)
  const language = useStepLanguage(session)
  const words = useStepWords(session, plan, step)
  const reached = useRef<HTMLLIElement>(null)
  // What the step has come to stands below what was seen before it.
  useEffect(() => void reached.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it.
    <section className="step-list" aria-label={step.title} tabIndex={0}>
      <h2 lang={language}>{step.title}</h2>
      <ol className="step-list-things">
        {step.shows.map(({ kind, id }, n) =>
          kind === 'link' ? (
            <StepLink key={id} theory={theory} id={id} follows={step.shows[n - 1]?.id ?? null} />
          ) : (
            <StepBox key={id} theory={theory} id={id} reached={id === step.at ? reached : null} />
          ),
        )}
      </ol>
      {words === '' ? null : (
        <p className="step-list-words" lang={language}>
          {words}
        </p>
      )}
    </section>
  )
}
