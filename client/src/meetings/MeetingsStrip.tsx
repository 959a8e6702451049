import { useEffect } from 'react'
import { showThing } from '../commands/index.js'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { announce, setEditor, useEditor } from '../state/index.js'
import { Button, Icon } from '../ui/index.js'
import { fieldName, thingName } from './in-words.js'
import { otherName } from './names.js'
import { shownAt, useOpenMeetings } from './open-meetings.js'

/** Above the map while edits have met that this person has not seen: which, and the way to them. */
export function MeetingsStrip({ session }: { readonly session: Session }) {
  const meetings = useOpenMeetings(session)
  const isOpen = useEditor((editor) => editor.panel === 'meetings')
  const [first, ...more] = meetings
  const theory = session.theory()
  const title = first === undefined ? '' : t('meetings.met', { count: meetings.length })
  const about =
    first === undefined
      ? ''
      : more.length > 0
        ? t('meetings.several')
        : t('meetings.one', {
            name: otherName(first),
            field: fieldName(theory, first.place),
            thing: thingName(theory, first.place),
          })
  useEffect(() => {
    if (title !== '') announce(`${title} ${about}`)
  }, [title, about])
  if (first === undefined) return null
  const show = () => {
    const at = shownAt(theory, first.place)
    if (at !== null) showThing(theory, at)
    setEditor({ panel: 'meetings' })
  }
  return (
    <section className="strip strip-plain" aria-label={title}>
      <Icon name="edit" />
      <p className="strip-words">
        <strong>{title}</strong> {about}
      </p>
      {isOpen ? null : (
        <Button kind="line" onPress={show}>
          {t('meetings.show', { count: meetings.length })}
        </Button>
      )}
    </section>
  )
}
