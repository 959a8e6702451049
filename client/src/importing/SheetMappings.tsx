import {
  type Mapping,
  NOT_READ,
  type RoleId,
  roleOf,
  roles,
  type SheetPreview,
} from '@throughline/shared/formats/sheets'
import { language, t } from '../i18n/index.js'
import { SelectField } from '../ui/index.js'
import type { ReadingAnswer, SheetAs } from './reading-job.js'

interface SheetMappingsProps {
  readonly sheets: NonNullable<ReadingAnswer['sheets']>
  readonly onMap: (mapping: Mapping) => void
  readonly onReadAs: (sheet: number, as: SheetAs) => void
}

const NOTHING = ''

/** Rows that headings can be said to stand in: the first few, and where they were found. */
const headingRows = (found: number): readonly number[] => [...new Set([-1, 0, 1, 2, 3, 4, found])].sort((a, b) => a - b)

/** What each sheet and each of its columns holds, as it was guessed, to be put right. */
export function SheetMappings({ sheets: { mapping, previews }, onMap, onReadAs }: SheetMappingsProps) {
  const setField = (sheet: number, column: number, field: string) => {
    const columns = [...(mapping.sheets[sheet]?.columns ?? [])]
    columns[column] = field === NOTHING ? null : { field, language: columns[column]?.language ?? null }
    onMap({ ...mapping, sheets: mapping.sheets.map((each, at) => (at === sheet ? { ...each, columns } : each)) })
  }
  return (
    <section className="import-sheets" aria-label={t('import.sheets')}>
      <h3>{t('import.sheets')}</h3>
      {previews.map((preview, sheet) => {
        const { role, columns, headingRow } = mapping.sheets[sheet] ?? NOT_READ
        return (
          <section key={preview.name} className="import-sheet" aria-label={preview.name}>
            <h4>{t('import.sheet', { name: preview.name, count: preview.rowCount })}</h4>
            <SelectField
              label={t('import.holds')}
              value={role ?? NOTHING}
              onChange={(value) =>
                onReadAs(sheet, {
                  role: roles.find(({ id }) => id === value)?.id ?? null,
                  headingRow: Math.max(0, headingRow),
                })
              }
              choices={[
                { value: NOTHING, label: t('import.notRead') },
                ...roles.map(({ id, name }) => ({ value: id, label: name[language()] })),
              ]}
            />
            {role !== null && (
              <SelectField
                label={t('import.headings')}
                value={String(headingRow)}
                onChange={(value) => onReadAs(sheet, { role, headingRow: Number(value) })}
                choices={headingRows(headingRow).map((row) => ({
                  value: String(row),
                  label: row < 0 ? t('import.noHeadings') : t('import.row', { number: row + 1 }),
                }))}
              />
            )}
            {role !== null && (
              <Columns
                role={role}
                preview={preview}
                fieldOf={(column) => columns[column]?.field ?? NOTHING}
                onField={(column, field) => setField(sheet, column, field)}
              />
            )}
          </section>
        )
      })}
    </section>
  )
}

interface ColumnsProps {
  readonly role: RoleId
  readonly preview: SheetPreview
  readonly fieldOf: (column: number) => string
  readonly onField: (column: number, field: string) => void
}

function Columns({ role, preview: { headings, rows }, fieldOf, onField }: ColumnsProps) {
  const choices = [
    { value: NOTHING, label: t('import.notRead') },
    ...roleOf(role).fields.map(({ id, name }) => ({ value: id, label: name[language()] })),
  ]
  return (
    <ul className="import-columns">
      {headings.map((heading, column) => {
        const name = heading || t('import.column', { number: column + 1 })
        const sample = rows.map((row) => row[column] ?? '').filter((words) => words !== '')
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may have one heading.
          <li key={column}>
            <span>
              <b>{name}</b>
              <small>{sample.join(' · ')}</small>
            </span>
            <SelectField
              label={t('import.columnHolds', { name })}
              labelUnseen
              value={fieldOf(column)}
              onChange={(field) => onField(column, field)}
              choices={choices}
            />
          </li>
        )
      })}
    </ul>
  )
}
