import { changeRecord, setResponsible } from '@throughline/shared/commands'
import { PlainField, SharedField } from '../fields/index.js'
import { t } from '../i18n/index.js'
import { useSession, useTheory } from '../session/index.js'
import { Icon, Switch, Tag } from '../ui/index.js'
import { RecordCard } from './RecordCard.js'
import type { CardProps } from './RecordSection.js'

/** A person or body: what they do here, and whether they answer for it. */
export function ActorCard({ record, on }: CardProps<'actors'>) {
  const session = useSession()
  const { id, role, responsible } = record
  const isElement = useTheory(session, ({ elements }) => elements.has(on))
  const answers = responsible.includes(on)
  return (
    <RecordCard
      kind="actors"
      record={record}
      on={on}
      mark={
        answers ? (
          <Tag>
            <Icon name="actor" size={12} />
            {t('actor.responsible')}
          </Tag>
        ) : undefined
      }
      facts={role === '' ? null : <span>{role}</span>}
    >
      <SharedField
        place={{ kind: 'actors', id, field: 'label' }}
        text={record.label}
        label={t('actor.label')}
        ask={t('actor.labelAsk')}
        lines="one"
      />
      <PlainField
        label={t('actor.role')}
        ask={t('actor.roleAsk')}
        value={role}
        onChange={(next) => session.run(changeRecord<'actors'>, { kind: 'actors', id, fields: { role: next } })}
      />
      {isElement ? (
        <Switch
          on={answers}
          onChange={(next) => session.run(setResponsible, { actor: id, element: on, responsible: next })}
        >
          {t('actor.answers')}
        </Switch>
      ) : null}
    </RecordCard>
  )
}
