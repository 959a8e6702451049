import { setField } from '@throughline/shared/commands'
import { useMemo } from 'react'
import { showThing } from '../commands/index.js'
import { t } from '../i18n/index.js'
import { type OwnMeeting, type Session, useTheory } from '../session/index.js'
import { announce, setEditor } from '../state/index.js'
import { Button, Icon, IconButton, Section } from '../ui/index.js'
import { fieldName, thingName, valueInWords } from './in-words.js'
import { MeetingChoice } from './MeetingChoice.js'
import { mySide, otherName, otherSide, whenChanged } from './names.js'
import { shownAt, standingIn } from './open-meetings.js'

interface MeetingCardProps {
  readonly session: Session
  readonly meeting: OwnMeeting
  readonly onSeen: () => void
}

/** One field that two people changed apart: what stands, the others one press away. */
export function MeetingCard({ session, meeting, onSeen }: MeetingCardProps) {
  const { place, was } = meeting
  const [mine, theirs] = [mySide(meeting), otherSide(meeting)]
  const stands = useTheory(session, (theory) => JSON.stringify(standingIn(theory, place) ?? null))
  const thing = useTheory(session, (theory) => thingName(theory, place))
  const at = useTheory(session, (theory) => shownAt(theory, place))
  const words = useMemo(() => {
    const theory = session.theory()
    const said = (value: unknown) => valueInWords(theory, place, value)
    return { field: fieldName(theory, place), now: said(JSON.parse(stands)), was: said(was), said }
  }, [session, place, was, stands])
  const name = otherName(meeting)
  const choices = [
    {
      id: 'theirs',
      title: name,
      time: whenChanged(theirs),
      value: theirs.value,
      use: t('meetings.useTheirs', { name }),
    },
    { id: 'mine', title: t('meetings.yours'), time: whenChanged(mine), value: mine.value, use: t('meetings.useMine') },
    { id: 'was', title: t('meetings.before'), time: '', value: was, use: t('meetings.useBefore') },
  ]
  const isStanding = (value: unknown) => JSON.stringify(value) === stands
  const later = mine.at === null || theirs.at === null ? null : theirs.at > mine.at ? 'theirs' : 'mine'
  const standing = choices.find(({ value }) => isStanding(value))
  const bringBack = (value: unknown) => {
    session.run(setField, { place, value })
    announce(t('meetings.brought', { words: words.said(value) || t('meetings.nothing') }))
  }
  const writeAnother = () => {
    if (at !== null) showThing(session.theory(), at)
    setEditor({ panel: 'details', inspectorField: place.kind === 'elements' ? place.field : null })
  }
  const keepWords =
    standing?.id === 'theirs'
      ? t('meetings.keepTheirs', { name })
      : t(standing?.id === 'mine' ? 'meetings.keepMine' : 'meetings.keepThis')
  return (
    <Section
      title={thing}
      actions={
        at === null ? undefined : (
          <IconButton
            icon="fit"
            label={t('meetings.place', { thing })}
            size="small"
            onPress={() => showThing(session.theory(), at)}
          />
        )
      }
    >
      <p className="meeting-about">
        {t('meetings.apart', { name, field: words.field })} {whatStands(standing?.id, standing?.id === later, name)}
      </p>
      <ul className="meeting-choices" aria-label={words.field}>
        {standing === undefined ? (
          <MeetingChoice title={t('meetings.now')} time="" words={words.now} was={words.was} isStanding />
        ) : null}
        {[...choices.filter((choice) => choice === standing), ...choices.filter((choice) => choice !== standing)].map(
          ({ id, title, time, value, use }) => (
            <MeetingChoice
              key={id}
              icon={id === 'was' ? 'clock' : undefined}
              title={title}
              time={time}
              words={words.said(value)}
              was={words.was}
              isStanding={isStanding(value)}
              use={use}
              onUse={() => bringBack(value)}
            />
          ),
        )}
      </ul>
      <div className="meeting-actions">
        <Button
          kind="solid"
          size="small"
          onPress={() => {
            session.seeMeeting(meeting)
            announce(keepWords)
            onSeen()
          }}
        >
          {keepWords}
        </Button>
        {at === null ? null : (
          <Button kind="line" size="small" onPress={writeAnother}>
            <Icon name="edit" size={14} />
            {t('meetings.write')}
          </Button>
        )}
      </div>
      <p className="meeting-note">{t('meetings.both', { name })}</p>
    </Section>
  )
}

/** Which of them stands, and why where that is known. */
function whatStands(id: string | undefined, isLater: boolean, name: string): string {
  if (id === 'theirs') return t(isLater ? 'meetings.theirsLater' : 'meetings.theirsStand', { name })
  if (id === 'mine') return t(isLater ? 'meetings.mineLater' : 'meetings.mineStands')
  return t(id === undefined ? 'meetings.merged' : 'meetings.beforeStands')
}
