import { attachRecord, type RecordKind } from '@throughline/shared/commands'
import type { Id } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { useSession, useTheory } from '../session/index.js'
import { Icon, PickDialog } from '../ui/index.js'
import { RECORD_ICONS } from './record-icons.js'
import { recordName, recordsOf } from './record-of.js'

/** Finds a record that is there already and puts it on one thing more. */
export function AttachDialog({
  kind,
  on,
  onClose,
}: {
  readonly kind: RecordKind
  readonly on: Id
  readonly onClose: () => void
}) {
  const session = useSession()
  const theory = useTheory(session, (whole) => whole)
  return (
    <PickDialog
      title={t(`records.${kind}.attach`)}
      fieldLabel={t('records.find')}
      none={t('records.none')}
      items={recordsOf(theory, kind)
        .filter((record) => !record.on.includes(on))
        .map((record) => ({
          id: record.id,
          words: recordName(theory, kind, record),
          icon: <Icon name={RECORD_ICONS[kind]} />,
        }))}
      onPick={(id) => session.run(attachRecord, { kind, id, to: on })}
      onClose={onClose}
    />
  )
}
