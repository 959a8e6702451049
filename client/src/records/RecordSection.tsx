import { addRecord, type RecordKind } from '@throughline/shared/commands'
import type { Id } from '@throughline/shared/model'
import { type ComponentType, useMemo, useState } from 'react'
import { t } from '../i18n/index.js'
import { IfMay, useMayEdit, useSession, useTheory } from '../session/index.js'
import { setEditor, setRecordOpen } from '../state/index.js'
import { Button, Icon, IconButton, Section } from '../ui/index.js'
import { AttachDialog } from './AttachDialog.js'
import { type RecordOf, recordsOf } from './record-of.js'
import './records.css'

export interface CardProps<Kind extends RecordKind> {
  readonly record: RecordOf<Kind>
  /** The element, link or WHOLE_THEORY beside which it is shown. */
  readonly on: Id
}

export interface RecordSectionProps<Kind extends RecordKind> {
  readonly kind: Kind
  readonly on: Id
  /** How one of them is shown: a RecordCard with its fields. */
  readonly card: ComponentType<CardProps<Kind>>
}

/** The records of a kind on one thing: each a card; new ones are added here, or one that is there already is attached. */
export function RecordSection<Kind extends RecordKind>({ kind, on, card: Card }: RecordSectionProps<Kind>) {
  const session = useSession()
  const mayEdit = useMayEdit(session)
  const things = useTheory(session, (theory) => theory[kind])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map changes with every change of one of its records.
  const all = useMemo(() => recordsOf(session.theory(), kind), [session, kind, things])
  const [attaching, setAttaching] = useState(false)
  const here = all.filter((record) => record.on.includes(on))
  const add = () => {
    const id = session.run(addRecord, { kind, on: [on] })
    setRecordOpen(id, true)
    setEditor({ inspectorField: `${kind}/${id}/label` })
  }
  return (
    <Section
      title={t(`records.${kind}.title`)}
      count={here.length}
      actions={
        <IfMay action="edit">
          {here.length === all.length ? null : (
            <IconButton
              icon="chain"
              size="small"
              label={t(`records.${kind}.attach`)}
              onPress={() => setAttaching(true)}
            />
          )}
          <Button size="small" aria-label={t(`records.${kind}.add`)} onPress={add} data-add={kind}>
            <Icon name="plus" size={12} />
            {t('records.addShort')}
          </Button>
        </IfMay>
      }
    >
      {here.length === 0 ? (
        <p className="inspector-none">{mayEdit ? t(`records.${kind}.ask`) : '–'}</p>
      ) : (
        <ul className="record-list">
          {here.map((record) => (
            <li key={record.id}>
              <Card record={record} on={on} />
            </li>
          ))}
        </ul>
      )}
      {attaching ? <AttachDialog kind={kind} on={on} onClose={() => setAttaching(false)} /> : null}
    </Section>
  )
}
