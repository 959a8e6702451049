import type { Bilingual } from '../../../scales/index.js'

/** Something that a column of a sheet can say. */
export interface SheetField {
  /** As the column is called by `tablesOf`, where we write one. */
  readonly id: string
  /** For people who choose what a column holds. */
  readonly name: Bilingual
  /** Headings that it stands under in files of ours and of others, parted by `|`, the nearest first. */
  readonly headings: string
  /** Words in a language: there may be a column for each. */
  readonly isText?: true
}

/** A field whose columns are headed by its name, or by any of the others. */
export function field(id: string, name: Bilingual, others = ''): SheetField {
  return {
    id,
    name,
    headings: [name.en, name.cy, id.replaceAll('-', ' '), others].filter((part) => part !== '').join('|'),
  }
}

/** The same for words that may be in several languages. */
export const textField = (id: string, name: Bilingual, others = ''): SheetField => ({
  ...field(id, name, others),
  isText: true,
})
