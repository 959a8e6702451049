import { type Id, languageShown } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { useEditor } from '../state/index.js'
import { type LabelEnd, LabelField } from './LabelField.js'
import { nameOf } from './names.js'
import { useOutlineParts } from './outline-context.js'
import { PeopleHere } from './PeopleHere.js'
import { RowMenuButton } from './RowMenuButton.js'
import type { Row } from './rows/row.js'
import { Chevron, WholeRow } from './WholeRow.js'

export interface BandRowProps {
  readonly row: Row
  readonly id: Id
  readonly count: number
  readonly onEndLabel: (how: LabelEnd) => void
}

/** The head of a band: its name, and how many boxes it holds. */
export function BandRow({ row, id, count, onEndLabel }: BandRowProps) {
  const parts = useOutlineParts()
  const { theory, language } = parts
  const isWritten = useEditor(({ editing }) => editing === id)
  const label = theory.bands.get(id)?.label ?? {}
  return (
    <WholeRow>
      <Chevron isOpen={row.isOpen} />
      {isWritten ? (
        <LabelField
          kind="bands"
          id={id}
          language={languageShown(label, theory.details.languages, language)}
          label={t('outline.bandName')}
          ask={t('outline.bandName')}
          onEnd={onEndLabel}
        />
      ) : (
        <>
          <span
            className="outline-band-name"
            dir="auto"
            lang={languageShown(label, theory.details.languages, language)}
          >
            {nameOf(parts, id)}
          </span>
          <span className="outline-count">{count}</span>
        </>
      )}
      <PeopleHere id={id} />
      <RowMenuButton row={row} />
    </WholeRow>
  )
}
