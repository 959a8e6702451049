import { useRef } from 'react'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { setEditor } from '../state/index.js'
import { Panel, Section } from '../ui/index.js'
import { MeetingCard } from './MeetingCard.js'
import { useOpenMeetings } from './open-meetings.js'
import './meetings.css'

/** Every field that this person and another changed apart: what each wrote, and what was there before. */
export function MeetingsPanel({ session }: { readonly session: Session }) {
  const meetings = useOpenMeetings(session)
  const panel = useRef<HTMLElement>(null)
  return (
    <Panel
      title={t('panel.meetings')}
      icon="edit"
      closeLabel={t('ui.close')}
      onClose={() => setEditor({ panel: null })}
      ref={panel}
    >
      {meetings.length === 0 ? (
        <Section>
          <p>{t('meetings.none')}</p>
        </Section>
      ) : null}
      {meetings.map((meeting) => (
        <MeetingCard
          key={meeting.id}
          session={session}
          meeting={meeting}
          // The button that had the focus goes with its card.
          onSeen={() => panel.current?.focus({ preventScroll: true })}
        />
      ))}
    </Panel>
  )
}
