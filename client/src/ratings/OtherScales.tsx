import type { Id, Link, ScaleId, Theory } from '@throughline/shared/model'
import { scaleOf } from '@throughline/shared/scales'
import { useMemo, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { language, nameOf, t } from '../i18n/index.js'
import { useSession, useTheory } from '../session/index.js'
import { camera, setEditor } from '../state/index.js'
import { Icon } from '../ui/index.js'
import { RatingPill } from './RatingPill.js'
import { ratedElsewhere } from './rated-elsewhere.js'
import './other-scales.css'

/** How many links are rated on another scale than the theory's, and which: each a row that goes there. */
export function OtherScales() {
  const session = useSession()
  const links = useTheory(session, (theory) => theory.links)
  const scale = useTheory(session, ({ details }) => details.scale)
  const byScale = useMemo(() => ratedElsewhere(links, scale), [links, scale])
  if (byScale.size === 0) return null
  return (
    <div className="other-scales">
      {[...byScale].map(([id, rated]) => (
        <Stayed key={id} scale={id} links={rated} />
      ))}
      <p className="inspector-note other-scales-note">{t('rating.stayNote')}</p>
    </div>
  )
}

function Stayed({ scale, links }: { readonly scale: ScaleId; readonly links: readonly Link[] }) {
  const session = useSession()
  const theory = useTheory(session, (whole) => whole)
  const [open, setOpen] = useState(false)
  return (
    <div>
      <AriaButton
        className="other-scales-toggle"
        data-field="other-scales"
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      >
        <Icon name="warning" />
        <span>{t('rating.stay', { count: links.length, scale: scaleOf(scale).name[language()] })}</span>
        <Icon name={open ? 'up' : 'down'} size={14} />
      </AriaButton>
      {open ? (
        <ul className="link-rows">
          {links.map((link) => (
            <li key={link.id}>
              <Row theory={theory} link={link} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function Row({ theory, link }: { readonly theory: Theory; readonly link: Link }) {
  const go = (id: Id) => {
    setEditor({ selection: new Set([id]) })
    camera()?.show(id)
  }
  return (
    <AriaButton className="link-row" onPress={() => go(link.id)}>
      <Icon name="link" />
      <span>{nameOf(theory, link.id)}</span>
      {link.rating === null ? null : <RatingPill rating={link.rating} />}
    </AriaButton>
  )
}
