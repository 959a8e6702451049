import type { Id } from '@throughline/shared/model'
import { useMemo } from 'react'
import { SharedField } from '../fields/index.js'
import { t } from '../i18n/index.js'
import { AssumptionCard, EvidenceCard, RecordSection } from '../records/index.js'
import { useTheory, useThing } from '../session/index.js'
import { Icon, Section } from '../ui/index.js'
import { Head } from './Head.js'
import { useInspected } from './inspector-context.js'
import { LinkRows } from './LinkRows.js'
import { ThingRow } from './ThingRow.js'

/** All there is to say about a group. */
export function GroupDetails({ id }: { readonly id: Id }) {
  const { session } = useInspected()
  const group = useThing(session, 'groups', id)
  const elements = useTheory(session, (theory) => theory.elements)
  const members = useMemo(() => [...elements.values()].filter((element) => element.group === id), [elements, id])
  if (group === undefined) return null
  return (
    <>
      <Head icon={<Icon name="group" />} words={t('inspector.group')} />
      <Section>
        <SharedField
          place={{ kind: 'groups', id, field: 'label' }}
          text={group.label}
          label={t('inspector.name')}
          lines="one"
        />
        <SharedField
          place={{ kind: 'groups', id, field: 'description' }}
          text={group.description}
          label={t('inspector.description')}
          ask={t('inspector.groupAsk')}
        />
      </Section>
      <Section title={t('inspector.members')} count={members.length}>
        {members.length === 0 ? <p className="inspector-none">{t('inspector.noMembers')}</p> : null}
        <ul className="link-rows">
          {members.map((member) => (
            <li key={member.id}>
              <ThingRow id={member.id} />
            </li>
          ))}
        </ul>
      </Section>
      <LinkRows id={id} direction="in" />
      <LinkRows id={id} direction="out" />
      <RecordSection kind="evidence" on={id} card={EvidenceCard} />
      <RecordSection kind="assumptions" on={id} card={AssumptionCard} />
    </>
  )
}
