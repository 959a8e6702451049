import { changeRecord } from '@throughline/shared/commands'
import { type Assumption, type Id, LEVELS } from '@throughline/shared/model'
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react'
import { t } from '../i18n/index.js'
import { useSession } from '../session/index.js'
import { announce } from '../state/index.js'
import { Icon } from '../ui/index.js'
import { AssumptionChip } from './AssumptionChip.js'
import { type AssumptionCells, cellName, isToTestFirst, type Place, placeNamed } from './cells.js'
import { placeWords } from './place-words.js'

export interface AssumptionsGridProps {
  readonly cells: AssumptionCells
  readonly chosen: Id | null
  readonly onOpen: (id: Id) => void
}

/** Nine fields, importance upwards and confidence to the right, and a tray for what nobody has placed. */
export function AssumptionsGrid({ cells: { rows, unsaid }, chosen, onOpen }: AssumptionsGridProps) {
  const session = useSession()
  const grid = useRef<HTMLDivElement>(null)
  const [over, setOver] = useState<string | null>(null)
  const moved = useRef<Id | null>(null)
  // A chip that goes to another field is another element there: the keyboard goes with it.
  useEffect(() => {
    if (moved.current === null) return
    grid.current?.querySelector<HTMLElement>(`[data-assumption="${CSS.escape(moved.current)}"]`)?.focus()
    moved.current = null
  })
  const move = (assumption: Assumption, place: Place) => {
    setOver(null)
    if (place.importance === assumption.importance && place.confidence === assumption.confidence) return
    moved.current = assumption.id
    session.run(changeRecord<'assumptions'>, { kind: 'assumptions', id: assumption.id, fields: { ...place } })
    announce(placeWords(place))
  }
  const chip = (assumption: Assumption) => (
    <li key={assumption.id}>
      <AssumptionChip
        assumption={assumption}
        isChosen={assumption.id === chosen}
        onOpen={() => onOpen(assumption.id)}
        onMove={(place) => move(assumption, place)}
        onOver={setOver}
        onDrop={(name) => (name === null ? setOver(null) : move(assumption, placeNamed(name)))}
      />
    </li>
  )
  return (
    <div ref={grid}>
      <div className="assumptions-grid">
        <span className="assumptions-axis is-importance" aria-hidden="true">
          {t('assumption.importance')}
          <Icon name="right" size={12} />
        </span>
        {rows.map((row) => (
          <Fragment key={row[0]?.importance}>
            <span className="assumptions-level is-row" aria-hidden="true">
              {t(`assumption.level.${row[0]?.importance ?? 'low'}`)}
            </span>
            {row.map(({ importance, confidence, assumptions }) => (
              <Field key={confidence} place={{ importance, confidence }} over={over}>
                {assumptions.map(chip)}
              </Field>
            ))}
          </Fragment>
        ))}
        {LEVELS.map((level, column) => (
          <span
            key={level}
            className="assumptions-level is-column"
            style={{ gridColumn: column + 3 }}
            aria-hidden="true"
          >
            {t(`assumption.level.${level}`)}
          </span>
        ))}
        <span className="assumptions-axis is-confidence" aria-hidden="true">
          {t('assumption.confidence')}
          <Icon name="right" size={12} />
        </span>
      </div>
      <h3 className="assumptions-tray-name">{t('assumptions.unsaid', { count: unsaid.length })}</h3>
      <Field place={{ importance: null, confidence: null }} over={over} className="assumptions-tray">
        {unsaid.length === 0 ? <li className="inspector-none">{t('assumptions.allSaid')}</li> : unsaid.map(chip)}
      </Field>
    </div>
  )
}

interface FieldProps {
  readonly place: Place
  readonly over: string | null
  readonly className?: string
  readonly children: ReactNode
}

function Field({ place, over, className = '', children }: FieldProps) {
  const name = cellName(place)
  const first = isToTestFirst(place)
  return (
    <section
      className={`assumptions-field ${className} ${first ? 'is-first' : ''} ${over === name ? 'is-over' : ''}`}
      aria-label={placeWords(place)}
      data-cell={name}
    >
      {first ? (
        <p className="assumptions-first">
          <Icon name="warning" size={12} />
          {t('assumptions.testFirst')}
        </p>
      ) : null}
      <ul className="assumptions-list">{children}</ul>
    </section>
  )
}
