import { addReadings, changeReading, removeReadings } from '@throughline/shared/commands'
import { dateFrom, nextReadingDate, quantityFrom, quantityText, readingsInOrder } from '@throughline/shared/measurement'
import type { Id, Indicator } from '@throughline/shared/model'
import { useEffect, useRef, useState } from 'react'
import { PlainField } from '../fields/index.js'
import { t } from '../i18n/index.js'
import { IfMay, useSession } from '../session/index.js'
import { announce } from '../state/index.js'
import { Button, Icon, IconButton } from '../ui/index.js'
import { readingRefusal } from './indicator-refusals.js'
import { PasteReadings } from './PasteReadings.js'
import { ReadingsChart } from './ReadingsChart.js'
import { shownDate, today } from './shown-date.js'
import './readings.css'

/** What was measured: a chart, and a row for each reading, to be mended; new ones one by one or from a spreadsheet. */
export function Readings({ indicator }: { readonly indicator: Indicator }) {
  const session = useSession()
  const list = useRef<HTMLDivElement>(null)
  const [pasting, setPasting] = useState<string | null>(null)
  const [added, setAdded] = useState<Id | null>(null)
  useEffect(() => {
    if (added === null) return
    // Its date is a guess: it has the cursor, to be typed over or left.
    const date = list.current?.querySelector<HTMLInputElement>(`[data-reading="${added}"] input`)
    date?.focus()
    date?.select()
    setAdded(null)
  }, [added])
  const add = () => {
    const readings = [{ date: nextReadingDate(indicator, today()), value: null, note: '' }]
    const [id] = session.run(addReadings, { indicator: indicator.id, readings })
    setAdded(id ?? null)
  }
  const readings = readingsInOrder(indicator)
  return (
    <div className="readings" ref={list}>
      <div className="inspector-line">
        <h4 className="field-label">{t('indicator.readings')}</h4>
        <IfMay action="edit">
          <Button size="small" onPress={() => setPasting('')}>
            {t('indicator.paste')}
          </Button>
          <Button size="small" aria-label={t('indicator.addReading')} onPress={add} data-add="readings">
            <Icon name="plus" size={12} />
            {t('records.addShort')}
          </Button>
        </IfMay>
      </div>
      {readings.length === 0 ? <p className="inspector-none">{t('indicator.noReadings')}</p> : null}
      <ReadingsChart indicator={indicator} />
      {readings.length === 0 ? null : (
        <ol
          className="readings-list"
          // Cells of a spreadsheet pasted into any field are readings, not text for that field.
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain')
            if (!session.mayEdit() || !/[\t\n]/.test(text.trim())) return
            event.preventDefault()
            setPasting(text)
          }}
        >
          {readings.map((reading) => (
            <li key={reading.id} className="reading" data-reading={reading.id}>
              <ReadingRow indicator={indicator} reading={reading} />
              <IfMay action="edit">
                <IconButton
                  icon="close"
                  size="small"
                  label={t('indicator.removeReading', { date: shownDate(reading.date) || t('indicator.noDate') })}
                  onPress={() => {
                    session.run(removeReadings, { indicator: indicator.id, readings: [reading.id] })
                    list.current?.querySelector<HTMLElement>('[data-add="readings"]')?.focus()
                    announce(t('said.readingRemoved'))
                  }}
                />
              </IfMay>
            </li>
          ))}
        </ol>
      )}
      {pasting === null ? null : (
        <PasteReadings indicator={indicator} text={pasting} onClose={() => setPasting(null)} />
      )}
    </div>
  )
}

type Row = Indicator['readings'][number]

function ReadingRow({ indicator, reading }: { readonly indicator: Indicator; readonly reading: Row }) {
  const session = useSession()
  const change = (fields: Partial<Omit<Row, 'id'>>) =>
    session.run(changeReading, { indicator: indicator.id, reading: reading.id, fields })
  const about = shownDate(reading.date)
  return (
    <>
      <PlainField
        label={t('indicator.readingDate')}
        labelUnseen
        ask={t('indicator.dateAsk')}
        value={reading.date}
        refuse={(typed) => readingRefusal(indicator, reading.id, 'date', typed)}
        onChange={(typed) => change({ date: dateFrom(typed) ?? '' })}
      />
      <div className="reading-value">
        <PlainField
          label={t('indicator.readingValue', { date: about })}
          labelUnseen
          ask={t('indicator.valueAsk')}
          inputMode="decimal"
          value={quantityText(reading.value)}
          refuse={(typed) => readingRefusal(indicator, reading.id, 'value', typed)}
          onChange={(typed) => change({ value: quantityFrom(typed) })}
        />
      </div>
      <PlainField
        label={t('indicator.readingNote', { date: about })}
        labelUnseen
        ask={t('indicator.noteAsk')}
        value={reading.note}
        onChange={(note) => change({ note })}
      />
    </>
  )
}
