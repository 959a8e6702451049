import type { Id, Link } from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import { useMemo } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { language, nameOf, t } from '../i18n/index.js'
import { RatingPill } from '../ratings/index.js'
import { useTheory } from '../session/index.js'
import { camera, setEditor } from '../state/index.js'
import { Icon, Section } from '../ui/index.js'
import { useInspected } from './inspector-context.js'

/** The links that come to a box or group, or leave it: each a row that selects it. */
export function LinkRows({ id, direction }: { readonly id: Id; readonly direction: 'in' | 'out' }) {
  const { session } = useInspected()
  const all = useTheory(session, (theory) => theory.links)
  const links = useMemo(
    () => [...all.values()].filter((link) => (direction === 'in' ? link.to : link.from) === id),
    [all, id, direction],
  )
  return (
    <Section title={t(direction === 'in' ? 'inspector.linksIn' : 'inspector.linksOut')} count={links.length}>
      {links.length === 0 ? (
        <p className="inspector-none">{t(direction === 'in' ? 'inspector.noLinksIn' : 'inspector.noLinksOut')}</p>
      ) : (
        <ul className="link-rows">
          {links.map((link) => (
            <li key={link.id}>
              <Row link={link} direction={direction} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Row({ link, direction }: { readonly link: Link; readonly direction: 'in' | 'out' }) {
  const { session } = useInspected()
  const words = wordsIn(language())
  const name = useTheory(session, (theory) => nameOf(theory, direction === 'in' ? link.from : link.to))
  return (
    <AriaButton
      className="link-row"
      onPress={() => {
        setEditor({ selection: new Set([link.id]) })
        camera()?.show(link.id)
      }}
    >
      <Icon name={direction === 'in' ? 'back' : 'right'} />
      <span>
        {direction === 'out' ? <span className="link-row-kind">{words.kinds[link.kind]} </span> : null}
        {name}
        {direction === 'in' ? <span className="link-row-kind"> {words.kinds[link.kind]} </span> : null}
        {link.uncertain ? <span className="link-row-kind"> · {words.unsure}</span> : null}
      </span>
      {link.rating === null ? null : <RatingPill rating={link.rating} />}
    </AriaButton>
  )
}
