import { type RefObject, Suspense, useState } from 'react'
import { Button as AriaButton, Dialog as AriaDialog, Popover } from 'react-aria-components'
import { chooseLanguage, LANGUAGES, language, languageNames, t } from '../i18n/index.js'
import { CallRow } from '../presenting/index.js'
import { type Person, type Session, useAboutOthers } from '../session/index.js'
import { camera, setEditor, useEditor } from '../state/index.js'
import { Button, Face, SelectField, TextField } from '../ui/index.js'
import { labelOf } from './label-of.js'
import { NewsList } from './NewsList.js'
import { SayingSwitches } from './SayingSwitches.js'

/** Below the faces: who is here and what they do; one's own name, the language, and whether changes are said. */
export function PeoplePanel({
  session,
  trigger,
  onClose,
}: {
  readonly session: Session
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}) {
  return (
    <Popover
      className="people-popover"
      triggerRef={trigger}
      placement="bottom end"
      offset={6}
      isOpen
      onOpenChange={(open) => open || onClose()}
    >
      <AriaDialog className="people-panel" aria-label={t('people.here')}>
        <Contents session={session} onClose={onClose} />
      </AriaDialog>
    </Popover>
  )
}

function Contents({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const others = useAboutOthers(session, (people) =>
    people.map((person) => ({ person, doing: doing(session, person) })),
  )
  const following = useEditor((editor) => editor.following)
  return (
    <>
      {others.length === 0 ? <p className="people-alone">{t('people.alone')}</p> : null}
      <ul className="people-list">
        {others.map(({ person, doing: words }) => (
          <li key={person.clientId}>
            <AriaButton className="people-row" onPress={() => goTo(person)}>
              <Face name={person.name} colour={person.colour} />
              <span className="people-name">{person.name}</span>
              <span className="people-doing">{words}</span>
            </AriaButton>
            <Button
              kind="line"
              size="small"
              aria-pressed={following === person.clientId}
              onPress={() => {
                setEditor({ following: following === person.clientId ? null : person.clientId })
                onClose()
              }}
            >
              {t(following === person.clientId ? 'follow.stopThem' : 'follow.follow', { name: person.name })}
            </Button>
          </li>
        ))}
      </ul>
      <Suspense fallback={null}>
        <CallRow session={session} onDone={onClose} />
      </Suspense>
      <OwnName session={session} />
      <SelectField
        label={t('people.language')}
        value={language()}
        choices={LANGUAGES.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(wanted) => {
          const found = LANGUAGES.find((one) => one === wanted)
          if (found !== undefined) chooseLanguage(found)
        }}
      />
      <SayingSwitches />
      <NewsList session={session} />
    </>
  )
}

function OwnName({ session }: { readonly session: Session }) {
  const [name, setName] = useState(session.me().name)
  return (
    <form
      className="people-own"
      onSubmit={(event) => {
        event.preventDefault()
        session.rename(name)
      }}
    >
      <TextField label={t('people.yourName')} value={name} onChange={setName} maxLength={40} autoComplete="off" />
      <Button kind="line" type="submit">
        {t('people.setName')}
      </Button>
    </form>
  )
}

function doing(session: Session, { editing, dragging, selection }: Person): string {
  if (editing !== null) return t('people.typing', { place: labelOf(session.theory(), editing.split('/')[1] ?? '') })
  if (dragging !== null) return t('people.dragging', { count: Object.keys(dragging).length })
  const [first] = selection
  return first === undefined ? t('people.looking') : t('people.selected', { place: labelOf(session.theory(), first) })
}

function goTo({ selection, editing, cursor }: Person): void {
  const thing = editing?.split('/')[1] ?? selection[0]
  if (thing !== undefined && thing !== '') camera()?.show(thing)
  else if (cursor !== null) camera()?.fitRect({ x: cursor.x - 300, y: cursor.y - 200, width: 600, height: 400 })
}
