import { addRecord } from '@throughline/shared/commands'
import { type Id, WHOLE_THEORY } from '@throughline/shared/model'
import { useMemo, useRef, useState } from 'react'
import { t } from '../i18n/index.js'
import { AssumptionCard } from '../records/index.js'
import { IfMay, type Session, useTheory } from '../session/index.js'
import { setEditor, setRecordOpen } from '../state/index.js'
import { Button, Icon, Panel, Section } from '../ui/index.js'
import { AssumptionsGrid } from './AssumptionsGrid.js'
import { assumptionCells, isToTestFirst } from './cells.js'
import './assumptions.css'

/** All assumptions by importance and confidence: dragged, or moved with arrow keys; what is chosen opens below. */
export function AssumptionsPanel({ session }: { readonly session: Session }) {
  const assumptions = useTheory(session, (theory) => theory.assumptions)
  const cells = useMemo(() => assumptionCells(assumptions.values()), [assumptions])
  const [chosen, setChosen] = useState<Id | null>(null)
  const panel = useRef<HTMLElement>(null)
  const first = [...assumptions.values()].filter(isToTestFirst).length
  const record = chosen === null ? undefined : assumptions.get(chosen)
  const open = (id: Id) => {
    setChosen(id)
    setRecordOpen(id, true)
    requestAnimationFrame(() => panel.current?.querySelector('.assumption-open')?.scrollIntoView({ block: 'nearest' }))
  }
  return (
    <Panel
      title={t('assumptions.title')}
      icon="assumption"
      closeLabel={t('ui.close')}
      onClose={() => setEditor({ panel: null })}
      ref={panel}
    >
      <section className="assumptions-map">
        <div className="inspector-line">
          <p className="assumptions-sum">
            {assumptions.size === 0 ? t('assumptions.none') : t('assumptions.sum', { count: assumptions.size, first })}
          </p>
          <IfMay action="edit">
            <Button
              size="small"
              aria-label={t('records.assumptions.add')}
              data-add="assumptions"
              onPress={() => open(session.run(addRecord, { kind: 'assumptions', on: [WHOLE_THEORY] }))}
            >
              <Icon name="plus" size={12} />
              {t('records.addShort')}
            </Button>
          </IfMay>
        </div>
        <AssumptionsGrid cells={cells} chosen={chosen} onOpen={open} />
        <IfMay action="edit">
          <p className="inspector-note">{t('assumptions.how')}</p>
        </IfMay>
      </section>
      {record === undefined ? null : (
        <Section title={t('assumptions.chosen')}>
          <div className="assumption-open">
            <AssumptionCard record={record} on={WHOLE_THEORY} />
          </div>
        </Section>
      )}
    </Panel>
  )
}
