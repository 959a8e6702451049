import type { Step } from '@throughline/shared/presenting'
import { t } from '../i18n/index.js'
import { type Attending, announce, setEditor } from '../state/index.js'
import { Button } from '../ui/index.js'
import { PresentingStrip } from './PresentingStrip.js'
import { follow } from './present.js'
import type { Called } from './useCalled.js'
import type { Followed } from './useFollowed.js'

export interface AttendingStripProps {
  readonly attending: Attending
  readonly followed: Followed
  readonly step: Step | null
  /** Which step it is, from 0; -1: one that is not there. */
  readonly at: number
  readonly count: number
  /** Somebody has brought this person here. */
  readonly brought: Called | null
  readonly onList: () => void
}

/** Where the presentation is that one has gone to; the ways out of it and back. */
export function AttendingStrip({ attending, followed, step, at, count, brought, onList }: AttendingStripProps) {
  const { presenter, hasEnded } = followed
  const { clientId, name } = presenter
  const where = step === null || at < 0 ? '' : t('present.said', { number: at + 1, count, title: step.title })
  if (hasEnded) {
    return (
      <PresentingStrip title={t('present.endedBy', { name })} about={t('present.stay')}>
        <Button kind="line" onPress={() => setEditor({ attending: null })}>
          {t('present.showAll')}
        </Button>
      </PresentingStrip>
    )
  }
  const leave = () => {
    setEditor({ attending: { to: clientId, how: 'left' } })
    announce(t('present.haveLeft', { name }))
  }
  if (attending.how === 'looking') {
    return (
      <PresentingStrip title={t('present.lookingAround')} about={t('present.isAt', { name, where })}>
        <Button kind="solid" onPress={() => follow(clientId)}>
          {t('present.comeBack')}
        </Button>
        <Button onPress={leave}>{t('present.leave')}</Button>
      </PresentingStrip>
    )
  }
  const title = t(brought === null ? 'present.youFollow' : 'call.brought', { name })
  return (
    <PresentingStrip title={title} about={where}>
      <Button onPress={onList}>{t('present.asList')}</Button>
      <Button kind="line" onPress={brought === null ? () => lookAround(clientId, name) : brought.goBack}>
        {t(brought === null ? 'present.lookAround' : 'call.back')}
      </Button>
      <Button onPress={leave}>{t('present.leave')}</Button>
    </PresentingStrip>
  )
}

/** Stops being led, for as long as one likes. */
export function lookAround(clientId: number, name: string): void {
  setEditor({ attending: { to: clientId, how: 'looking' } })
  announce(t('present.mayComeBack', { name }))
}
