import { CHECK_LEVELS } from '@throughline/shared/checks'
import { useMemo, useRef } from 'react'
import { useFindings } from '../findings/index.js'
import { t } from '../i18n/index.js'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'
import { setEditor } from '../state/index.js'
import { Panel, Section } from '../ui/index.js'
import { ChecksContext } from './checks-context.js'
import { Dismissed } from './Dismissed.js'
import { LevelFindings } from './LevelFindings.js'
import { Questions } from './Questions.js'
import { Summary } from './Summary.js'
import './checks.css'

export interface ChecksPanelProps {
  readonly session: Session
  readonly picture: LivePicture
}

/** All that the checks find, live; what was dismissed; and the questions of evaluability. */
export function ChecksPanel({ session, picture }: ChecksPanelProps) {
  const findings = useFindings(session)
  const panel = useRef<HTMLElement>(null)
  const parts = useMemo(
    () => ({ session, picture, keepFocus: () => panel.current?.focus({ preventScroll: true }) }),
    [session, picture],
  )
  return (
    <ChecksContext value={parts}>
      <Panel
        title={t('checks.title')}
        icon="warning"
        closeLabel={t('ui.close')}
        onClose={() => setEditor({ panel: null })}
        ref={panel}
      >
        <Summary sentences={findings.summary} />
        {findings.open.length === 0 ? (
          <Section>
            <p>{t('checks.none')}</p>
          </Section>
        ) : null}
        {CHECK_LEVELS.map((level) => (
          <LevelFindings key={level} level={level} findings={findings.open} />
        ))}
        <Dismissed findings={findings.dismissed} />
        <Questions asked={findings.asked} />
        <p className="checks-foot">{t('checks.noneAbout')}</p>
      </Panel>
    </ChecksContext>
  )
}
