import { logframeOf } from '../tables/index.js'
import { section } from './blocks.js'
import type { Block } from './report.js'
import { reportTable } from './report-table.js'
import { rowsOf } from './table-rows.js'
import type { ToldReport } from './told-report.js'

/** The matrix, where the theory was made as one. */
export function logframeSection({ theory, language, spoken, words }: ToldReport): readonly Block[] {
  if (theory.details.template !== 'logframe') return []
  const logframe = logframeOf(theory, language)
  const columns = logframe.columns.filter(({ isForReadingBack }) => !isForReadingBack)
  const blocks = reportTable({
    id: 'logframe',
    caption: words.headings.logframe,
    columns,
    rows: rowsOf(logframe, spoken).map((row) => columns.map(({ id }) => row(id))),
  })
  return section(1, words.headings.logframe, blocks)
}
