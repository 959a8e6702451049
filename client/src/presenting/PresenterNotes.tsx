import { NO_TEXT } from '@throughline/shared/model'
import { SharedField } from '../fields/index.js'
import { t } from '../i18n/index.js'
import { type Session, useTheory } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { Section } from '../ui/index.js'
import { AudienceList } from './AudienceList.js'
import { useStepLanguage } from './steps.js'
import { usePresented } from './usePresentedStep.js'
import { useStepWords } from './useStepWords.js'

/** Beside the map while one presents, for the presenter alone: notes, the step in words, who attends, what comes next. */
export function PresenterNotes({ session }: { readonly session: Session }) {
  const { steps, at, step } = usePresented(session)
  const theory = useTheory(session, (whole) => whole)
  const plan = useEditor(({ presenting }) => presenting?.plan ?? null)
  const language = useStepLanguage(session)
  const words = useStepWords(session, plan, step)
  if (plan === null || step === null) return null
  const next = steps[at + 1]
  return (
    <>
      <Section title={t('present.step', { number: at + 1, title: step.title })}>
        {plan.kind === 'frames' ? (
          <SharedField
            key={step.id}
            place={{ kind: 'frames', id: step.id, field: 'note' }}
            text={theory.frames.get(step.id)?.note ?? NO_TEXT}
            label={t('present.notes')}
          />
        ) : null}
        {words === '' ? null : <p lang={language}>{words}</p>}
      </Section>
      <Section title={t('present.nextIs')}>
        <p lang={language}>{next === undefined ? t('present.isLast') : next.title}</p>
      </Section>
      <AudienceList session={session} />
    </>
  )
}
