import type { Id, Link, Theory } from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import { showThing } from '../commands/index.js'
import { language, nameOf, t } from '../i18n/index.js'
import { useTheory } from '../session/index.js'
import { Icon, type InterfaceIcon } from '../ui/index.js'
import { useChecks } from './checks-context.js'

/** Where a finding can be seen: each a button that selects it and brings it into view. */
export function Places({ ids, onGo }: { readonly ids: readonly Id[]; readonly onGo?: () => void }) {
  if (ids.length === 0) return null
  return (
    <ul className="places">
      {ids.map((id) => (
        <li key={id}>
          <Place id={id} {...(onGo === undefined ? {} : { onGo })} />
        </li>
      ))}
    </ul>
  )
}

function Place({ id, onGo }: { readonly id: Id; readonly onGo?: () => void }) {
  const { session } = useChecks()
  const name = useTheory(session, (theory) => nameOf(theory, id))
  const link = useTheory(session, ({ links }) => links.get(id))
  const sign = useTheory(session, (theory) => signOf(theory, id))
  return (
    <button
      type="button"
      className={`place type-${sign}`}
      title={t('checks.show', { place: name })}
      onClick={() => {
        showThing(session.theory(), id)
        onGo?.()
      }}
    >
      <Icon name={sign} />
      {link === undefined ? <span>{name}</span> : <LinkName link={link} />}
    </button>
  )
}

/** The kind stands back, so that one sees where the one end stops and the other begins. */
function LinkName({ link }: { readonly link: Link }) {
  const { session } = useChecks()
  const from = useTheory(session, (theory) => nameOf(theory, link.from))
  const to = useTheory(session, (theory) => nameOf(theory, link.to))
  return (
    <span>
      {from} <span className="place-kind">{wordsIn(language()).kinds[link.kind]}</span> {to}
    </span>
  )
}

function signOf({ elements, links }: Theory, id: Id): InterfaceIcon {
  return elements.get(id)?.type ?? (links.has(id) ? 'link' : 'group')
}
