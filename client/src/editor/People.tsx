import { Suspense, useRef, useState } from 'react'
import { t } from '../i18n/index.js'
import { type Session, useAboutOthers } from '../session/index.js'
import { Face, later } from '../ui/index.js'
import './people.css'

const PeoplePanel = later(() => import('./PeoplePanel.js').then((own) => own.PeoplePanel))

const MOST_FACES = 4

/** The faces of who is here; pressed, what they do and what one is called oneself. */
export function People({ session }: { readonly session: Session }) {
  const others = useAboutOthers(session, (people) =>
    people.map(({ clientId, name, colour }) => ({ clientId, name, colour })),
  )
  const more = others.length - MOST_FACES
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="people-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={t('people.button', { count: others.length + 1 })}
        onClick={() => setOpen(true)}
      >
        {others.slice(0, MOST_FACES).map((person) => (
          <Face key={person.clientId} name={person.name} colour={person.colour} />
        ))}
        {more > 0 ? (
          <span className="face face-more" aria-hidden="true">
            +{more}
          </span>
        ) : null}
        <OwnFace session={session} />
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <PeoplePanel session={session} trigger={button} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

function OwnFace({ session }: { readonly session: Session }) {
  const name = useAboutOthers(session, () => session.me().name)
  return <Face name={name} />
}
