import { addReadings } from '@throughline/shared/commands'
import { readCells } from '@throughline/shared/formats'
import { quantityText, type ReadReadings, readingsFromCells } from '@throughline/shared/measurement'
import type { Indicator } from '@throughline/shared/model'
import { useId, useMemo, useState } from 'react'
import { t } from '../i18n/index.js'
import { useSession } from '../session/index.js'
import { announce } from '../state/index.js'
import { Button, Dialog } from '../ui/index.js'
import { shownDate } from './shown-date.js'

/** Cells of a spreadsheet become readings: what will be added, and what is refused and why, is shown before. */
export function PasteReadings({
  indicator,
  text: given,
  onClose,
}: {
  readonly indicator: Indicator
  readonly text: string
  readonly onClose: () => void
}) {
  const session = useSession()
  const id = useId()
  const [text, setText] = useState(given)
  const read = useMemo(() => cellsIn(text, indicator), [text, indicator])
  const count = read?.added.length ?? 0
  const add = () => {
    if (read === null || count === 0) return
    session.run(addReadings, { indicator: indicator.id, readings: read.added })
    announce(t('said.readingsAdded', { count }))
    onClose()
  }
  return (
    <Dialog title={t('indicator.pasteTitle')} onClose={onClose}>
      <div className="paste-readings">
        <div className="field">
          <label htmlFor={id} className="field-label">
            {t('indicator.pasteCells')}
          </label>
          <textarea
            id={id}
            className="field-area"
            rows={4}
            value={text}
            placeholder={t('indicator.pasteExample')}
            aria-describedby={`${id}-told`}
            autoFocus
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <p id={`${id}-told`} role="status">
          {summary(read, text)}
        </p>
        {read === null ? null : <Preview read={read} />}
        <div className="paste-actions">
          <Button kind="line" onPress={onClose}>
            {t('indicator.cancel')}
          </Button>
          <Button kind="solid" isDisabled={count === 0} onPress={add}>
            {t('indicator.addReadings', { count })}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** Null: more cells than anybody means. */
function cellsIn(text: string, indicator: Indicator): ReadReadings | null {
  try {
    return readingsFromCells(readCells(text), indicator)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function summary(read: ReadReadings | null, text: string): string {
  if (read === null) return t('indicator.pasteTooMuch')
  if (text.trim() === '') return t('indicator.pasteHow')
  const { added, refused } = read
  if (refused.length === 0) return t('indicator.pasteAdds', { count: added.length })
  return `${t('indicator.pasteAdds', { count: added.length })} ${t('indicator.pasteRefuses', { count: refused.length })}`
}

function Preview({ read: { added, refused } }: { readonly read: ReadReadings }) {
  return (
    <>
      {refused.length === 0 ? null : (
        <section className="paste-preview" aria-label={t('indicator.refusedRows')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('indicator.row')}</th>
                <th scope="col">{t('indicator.cells')}</th>
                <th scope="col">{t('indicator.why')}</th>
              </tr>
            </thead>
            <tbody>
              {refused.map(({ row, cells, why }) => (
                <tr key={row}>
                  <td className="is-number">{row}</td>
                  <td>{cells.filter((cell) => cell.trim() !== '').join(' · ')}</td>
                  <td>{t(`indicator.refused.${why}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {added.length === 0 ? null : (
        <section className="paste-preview" aria-label={t('indicator.addedRows')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('indicator.readingDate')}</th>
                <th scope="col">{t('indicator.value')}</th>
                <th scope="col">{t('indicator.note')}</th>
              </tr>
            </thead>
            <tbody>
              {added.map(({ date, value, note, isNumber }) => (
                <tr key={`${date} ${value}`}>
                  <td>{shownDate(date)}</td>
                  <td className="is-number">
                    {quantityText(value)}
                    {isNumber ? '' : ` (${t('indicator.asWords')})`}
                  </td>
                  <td>{note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
