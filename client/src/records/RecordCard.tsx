import { deleteThings, detachRecord, type RecordKind } from '@throughline/shared/commands'
import type { Id } from '@throughline/shared/model'
import { type ReactNode, useId, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { t } from '../i18n/index.js'
import { IfMay, useSession, useTheory } from '../session/index.js'
import { announce, setRecordOpen, useEditor } from '../state/index.js'
import { Button, Icon } from '../ui/index.js'
import { ElsewhereRows } from './ElsewhereRows.js'
import { type AnyRecord, recordName } from './record-of.js'
import './records.css'

export interface RecordCardProps {
  readonly kind: RecordKind
  readonly record: AnyRecord
  /** The element, link or WHOLE_THEORY beside which it is shown. */
  readonly on: Id
  /** A rating or status at the end of its name. */
  readonly mark?: ReactNode
  /** The few facts that matter, shown while it is closed. */
  readonly facts?: ReactNode
  /** Its fields, shown while it is open. */
  readonly children: ReactNode
}

/** One record: its name and main facts; pressed, it opens with all its fields, and how to take it off or delete it. */
export function RecordCard({ kind, record, on, mark, facts, children }: RecordCardProps) {
  const session = useSession()
  const id = useId()
  const card = useRef<HTMLElement>(null)
  const open = useEditor((editor) => editor.openRecords.has(record.id))
  const name = useTheory(session, (theory) => recordName(theory, kind, record))
  const elsewhere = record.on.filter((other) => other !== on)
  const isHere = record.on.includes(on)
  const gone = (words: string) => {
    // The card goes away under the keyboard: it goes on at the section's own button.
    card.current?.closest('section')?.querySelector<HTMLElement>(`[data-add="${kind}"]`)?.focus()
    setRecordOpen(record.id, false)
    announce(words)
  }
  return (
    <article ref={card} className={`record-card ${open ? 'is-open' : ''}`} aria-labelledby={`${id}-name`}>
      <AriaButton
        className="record-toggle"
        aria-expanded={open}
        {...(open ? { 'aria-controls': `${id}-fields` } : {})}
        onPress={() => setRecordOpen(record.id, !open)}
      >
        <span className="record-name" id={`${id}-name`}>
          {name}
        </span>
        {mark === undefined ? null : <span className="record-mark">{mark}</span>}
        <span className="record-chevron">
          <Icon name="down" size={14} />
        </span>
        {open ? null : (
          <span className="record-facts">
            {facts}
            {elsewhere.length === 0 ? null : (
              <span>{t(isHere ? 'records.alsoOn' : 'records.onCount', { count: elsewhere.length })}</span>
            )}
          </span>
        )}
      </AriaButton>
      {open ? (
        <div className="record-fields" id={`${id}-fields`}>
          {children}
          <ElsewhereRows ids={elsewhere} />
          <IfMay action="edit">
            <div className="record-actions">
              {isHere ? (
                <Button
                  size="small"
                  kind="line"
                  onPress={() => {
                    gone(t('said.recordTakenOff'))
                    session.run(detachRecord, { kind, id: record.id, to: on })
                  }}
                >
                  {t('records.takeOff')}
                </Button>
              ) : null}
              <Button
                size="small"
                kind="line"
                onPress={() => {
                  gone(t('said.recordDeleted'))
                  session.run(deleteThings, { ids: [record.id] })
                }}
              >
                <Icon name="bin" size={12} />
                {t(elsewhere.length === 0 ? 'records.delete' : 'records.deleteEverywhere')}
              </Button>
            </div>
          </IfMay>
        </div>
      ) : null}
    </article>
  )
}
