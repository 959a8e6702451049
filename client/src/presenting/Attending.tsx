import type { Step } from '@throughline/shared/presenting'
import { useEffect, useRef, useState } from 'react'
import { t } from '../i18n/index.js'
import { announce, notify, setEditor, useEditor } from '../state/index.js'
import { AttendingStrip } from './AttendingStrip.js'
import { Invitation } from './Invitation.js'
import { isNarrow } from './is-narrow.js'
import type { PresentingParts } from './presenting-parts.js'
import { StepDialog } from './StepDialog.js'
import { useSteps } from './steps.js'
import type { Called } from './useCalled.js'
import { useFollowed } from './useFollowed.js'
import { usePresenters } from './usePresenters.js'
import { useStepOnMap } from './useStepOnMap.js'

interface AttendingProps extends PresentingParts {
  /** Somebody has brought this person to what they present. */
  readonly brought: Called | null
}

/** A presentation as its audience has it: invited, following, looking around by themselves, and at its end. */
export function Attending({ session, picture, brought }: AttendingProps) {
  const attending = useEditor((editor) => editor.attending)
  const isPresenting = useEditor((editor) => editor.presenting !== null)
  const presenters = usePresenters(session)
  const followed = useFollowed(session, attending)
  const steps = useSteps(session, followed?.presenter.presenting.plan ?? null)
  const isFollowing = attending?.how === 'following'
  const [asList, setAsList] = useState(isNarrow)

  // A step that is not there (yet, or any more): what was seen before it stays.
  const seen = useRef<Step | null>(null)
  const at = steps.findIndex(({ id }) => id === followed?.presenter.presenting.step)
  if (steps[at] !== undefined || followed === null) seen.current = steps[at] ?? null
  const step = seen.current
  useStepOnMap({ session, picture }, isFollowing ? step : null, !asList)

  const title = step?.title ?? null
  const stepId = step?.id ?? null
  useEffect(() => {
    if (isFollowing && stepId !== null)
      announce(t('present.said', { number: at + 1, count: steps.length, title: title ?? '' }))
  }, [isFollowing, stepId, title, at, steps.length])

  const name = followed?.presenter.name ?? ''
  const hasEnded = followed?.hasEnded ?? false
  const how = attending?.how
  useEffect(() => {
    if (!hasEnded) return
    if (how === 'following') announce(t('present.endedBy', { name }))
    else setEditor({ attending: null })
    if (how === 'looking') notify(t('present.endedBy', { name }))
  }, [hasEnded, how, name])

  if (isPresenting) return null
  const invited = presenters.find(({ clientId }) => clientId !== attending?.to)
  if (attending === null || attending.how === 'left' || followed === null) {
    return invited === undefined ? null : <Invitation key={invited.clientId} presenter={invited} />
  }
  const place = { followed, step, at, count: steps.length }
  return (
    <>
      <AttendingStrip {...place} attending={attending} brought={brought} onList={() => setAsList(true)} />
      {isFollowing && asList && step !== null ? (
        <StepDialog session={session} {...place} step={step} onMap={() => setAsList(false)} />
      ) : null}
    </>
  )
}
