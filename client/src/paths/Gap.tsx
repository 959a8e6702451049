import { addLink } from '@throughline/shared/commands'
import type { ChainGap } from '@throughline/shared/graph'
import { type Element, type Id, rankOf } from '@throughline/shared/model'
import { showThing } from '../commands/index.js'
import { nameOf, t } from '../i18n/index.js'
import { IfMay, type Session, useTheory } from '../session/index.js'
import { announce } from '../state/index.js'
import { Button, Icon, Section } from '../ui/index.js'

/** Where the chain breaks off, and the link that would close the gap. */
export function Gap({ session, gap }: { readonly session: Session; readonly gap: ChainGap }) {
  const [from] = gap.reached
  const [to] = gap.wanted
  // A link against cause and time is not what would close it.
  const runsBack = useTheory(session, ({ elements }) => {
    const rank = (id: Id | undefined) => rankOfBox(elements.get(id ?? ''))
    return rank(to) < rank(from)
  })
  const link = () => {
    if (from === undefined || to === undefined) return
    if (session.run(addLink, { from, to }) !== null) announce(t('paths.linked'))
  }
  return (
    <Section title={t('paths.breaks')}>
      <Places session={session} title={t('paths.reached')} ids={gap.reached} />
      <Places session={session} title={t('paths.wanted')} ids={gap.wanted} />
      {gap.reached.length === 1 && gap.wanted.length === 1 && !runsBack ? (
        <IfMay action="edit">
          <Button kind="line" onPress={link}>
            <Icon name="link" />
            {t('paths.linkThem')}
          </Button>
        </IfMay>
      ) : null}
    </Section>
  )
}

const rankOfBox = (element: Element | undefined): number => (element === undefined ? null : rankOf(element)) ?? 9

interface PlacesProps {
  readonly session: Session
  readonly title: string
  readonly ids: readonly Id[]
}

function Places({ session, title, ids }: PlacesProps) {
  const theory = useTheory(session, (whole) => whole)
  return (
    <div className="path-gap">
      <h4>{title}</h4>
      <ul>
        {ids.map((id) => {
          const type = theory.elements.get(id)?.type ?? 'group'
          return (
            <li key={id}>
              <button type="button" className={`path-box type-${type}`} onClick={() => showThing(theory, id)}>
                <Icon name={type} />
                <span>{nameOf(theory, id)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
