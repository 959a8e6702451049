import type { Step } from '@throughline/shared/presenting'
import { useEffect, useRef } from 'react'
import { t } from '../i18n/index.js'
import { type Session, useTheory } from '../session/index.js'
import { setEditor } from '../state/index.js'
import { Button, Icon } from '../ui/index.js'
import { lookAround } from './AttendingStrip.js'
import { StepList } from './StepList.js'
import { useStepLanguage } from './steps.js'
import type { Followed } from './useFollowed.js'
import './step-dialog.css'

interface StepDialogProps {
  readonly session: Session
  readonly followed: Followed
  readonly step: Step
  readonly at: number
  readonly count: number
  readonly onMap: () => void
}

/** The step that is presented, as a list that can be read on a phone; the way out is always there. */
export function StepDialog({ session, followed, step, at, count, onMap }: StepDialogProps) {
  const { presenter, hasEnded } = followed
  const { clientId, name } = presenter
  const language = useStepLanguage(session)
  const title = useTheory(session, ({ details }) => details.title[language] ?? '')
  const dialog = useRef<HTMLDialogElement>(null)
  // Somebody asked for it, so it may have the focus. The browser keeps the keyboard in it.
  useEffect(() => dialog.current?.showModal(), [])
  const where = hasEnded ? t('present.endedBy', { name }) : t('present.following', { name, number: at + 1, count })
  const leave = () => setEditor({ attending: hasEnded ? null : { to: clientId, how: 'left' } })
  const around = () => (hasEnded ? leave() : lookAround(clientId, name))
  return (
    <dialog
      ref={dialog}
      // biome-ignore lint/a11y/noRedundantRoles: keys are left to what has this role.
      role="dialog"
      className="step-dialog"
      aria-label={t('present.steps', { name })}
      onCancel={(event) => {
        event.preventDefault()
        around()
      }}
    >
      <header className="step-dialog-head">
        <div>
          <p className="step-dialog-theory" lang={language}>
            {title}
          </p>
          <p role="status">{where}</p>
        </div>
        <Button kind="line" onPress={around}>
          {t('present.lookAround')}
        </Button>
      </header>
      <ol className="step-dialog-bars" aria-hidden="true">
        {Array.from({ length: count }, (_, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars are their numbers.
          <li key={n} className={n === at ? 'is-now' : n < at ? 'is-past' : ''} />
        ))}
      </ol>
      <StepList key={step.id} session={session} step={step} plan={presenter.presenting.plan} />
      <footer className="step-dialog-foot">
        <Button onPress={onMap}>
          <Icon name="map" />
          {t('present.map')}
        </Button>
        <Button onPress={leave}>{t('present.leave')}</Button>
      </footer>
    </dialog>
  )
}
