import type { Exported } from '../exported.js'
import { withLanguage } from '../sheets/index.js'
import { logframeOf, type TableId, tablesOf } from '../tables/index.js'
import { writeZip } from '../zip/index.js'
import { csvOf } from './csv-of.js'

/** The tables of a theory as CSV files in a zip, named after what is in them; those without rows are left out. */
export function writeCsvZip({ theory, choices }: Exported): Uint8Array {
  const tables = [...tablesOf(theory, choices.language), logframeOf(theory, choices.language)].map((table) =>
    withLanguage(table, choices.language),
  )
  const filled = tables.filter(({ id, rows }) => id === 'elements' || rows.length > 0)
  return writeZip(new Map(filled.map((table) => [`${table.id}.csv`, csvOf(table)])))
}

/** One table of a theory as CSV. */
export function writeCsvTable({ theory, choices }: Exported, id: TableId): string {
  const table = tablesOf(theory, choices.language).find((each) => each.id === id)
  if (table === undefined) throw new Error(`no table ${id}`)
  return csvOf(withLanguage(table, choices.language))
}
