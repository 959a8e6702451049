import type { Table } from '../tables/index.js'
import { roles } from './fields/roles.js'

/**
 * The table with the language in the headings of what people wrote, where nothing else in it says which that is: where
 * there is one language alone, and it is not the one of the headings.
 */
export function withLanguage<T extends Pick<Table, 'id' | 'columns'>>(table: T, language: string): T {
  if (language === 'en' || language === 'cy') return table
  const fields = roles.find(({ id }) => id === table.id)?.fields ?? []
  const texts = new Set(fields.flatMap((field) => (field.isText ? [field.id] : [])))
  const isAlone = (id: string) => !table.columns.some((other) => other.id.startsWith(`${id}:`))
  return {
    ...table,
    columns: table.columns.map((column) =>
      texts.has(column.id) && isAlone(column.id) ? { ...column, title: `${column.title} (${language})` } : column,
    ),
  }
}
