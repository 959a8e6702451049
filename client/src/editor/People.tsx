import { Button as AriaButton, Dialog as AriaDialog, DialogTrigger, Popover } from 'react-aria-components'
import { t } from '../i18n/index.js'
import { type Session, useAboutOthers } from '../session/index.js'
import { Face } from './Face.js'
import { PeoplePanel } from './PeoplePanel.js'
import './people.css'

const MOST_FACES = 4

/** The faces of who is here; pressed, what they do and what one is called oneself. */
export function People({ session }: { readonly session: Session }) {
  const others = useAboutOthers(session, (people) =>
    people.map(({ clientId, name, colour }) => ({ clientId, name, colour })),
  )
  const more = others.length - MOST_FACES
  return (
    <DialogTrigger>
      <AriaButton className="people-button" aria-label={t('people.button', { count: others.length + 1 })}>
        {others.slice(0, MOST_FACES).map((person) => (
          <Face key={person.clientId} name={person.name} colour={person.colour} />
        ))}
        {more > 0 ? (
          <span className="face face-more" aria-hidden="true">
            +{more}
          </span>
        ) : null}
        <OwnFace session={session} />
      </AriaButton>
      <Popover className="people-popover" placement="bottom end" offset={6}>
        <AriaDialog className="people-panel" aria-label={t('people.here')}>
          {({ close }) => <PeoplePanel session={session} onClose={close} />}
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  )
}

function OwnFace({ session }: { readonly session: Session }) {
  const name = useAboutOthers(session, () => session.me().name)
  return <Face name={name} />
}
