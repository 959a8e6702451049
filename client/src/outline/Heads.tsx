import { t } from '../i18n/index.js'

const COLUMNS = [
  ['name', 'outline.element'],
  ['type', 'outline.type'],
  ['in', 'outline.in'],
  ['out', 'outline.out'],
  ['weakest', 'outline.weakestIn'],
  ['marks', 'outline.marks'],
] as const

/** The heads of the columns: the first row of the grid. */
export function Heads() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are placed one by one, which those of a table cannot be.
    <div role="rowgroup" className="outline-heads">
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: there is nothing to do on it. */}
      <div role="row" aria-rowindex={1} className="outline-row outline-head">
        {COLUMNS.map(([column, words]) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div key={column} role="columnheader" className={`outline-cell outline-${column}`}>
            {t(words)}
          </div>
        ))}
      </div>
    </div>
  )
}
