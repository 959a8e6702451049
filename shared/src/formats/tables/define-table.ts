import type { Bilingual } from '../../scales/index.js'
import type { Cell, Column, ColumnKind, Table, TableId } from './table.js'
import type { Told } from './told.js'

/** How a table is made of things of one kind. */
export interface TableDefinition<Thing> {
  readonly id: TableId
  readonly title: Bilingual
  /** Its rows, in the order in which one reads them. */
  readonly things: (told: Told) => readonly Thing[]
  readonly columns: readonly ColumnDefinition<Thing>[]
}

/** One column, or one for each language in which something is written there. */
export type ColumnDefinition<Thing> = OneColumn<Thing> | TextColumns<Thing>

interface OneColumn<Thing> {
  readonly id: string
  readonly title: Bilingual
  /** `text` unless said. */
  readonly kind?: ColumnKind
  readonly isForReadingBack?: boolean
  readonly cell: (thing: Thing, told: Told) => Cell
}

interface TextColumns<Thing> {
  readonly id: string
  readonly title: Bilingual
  /** The words, by language: the language of the table is for people, the others for reading back. */
  readonly texts: (thing: Thing) => Readonly<Record<string, string>>
}

/** A table of a theory by its definition. */
export function madeTable<Thing>(definition: TableDefinition<Thing>, told: Told): Table {
  const things = definition.things(told)
  const columns = definition.columns.flatMap((column) =>
    'texts' in column ? textColumns(column, things, told) : [column],
  )
  return {
    id: definition.id,
    title: definition.title[told.spoken],
    columns: columns.map(
      ({ id, title, kind = 'text', isForReadingBack = false }): Column => ({
        id,
        title: title[told.spoken],
        kind,
        isForReadingBack,
      }),
    ),
    rows: things.map((thing) => columns.map(({ cell }) => emptied(cell(thing, told)))),
  }
}

function textColumns<Thing>(
  { id, title, texts }: TextColumns<Thing>,
  things: readonly Thing[],
  told: Told,
): OneColumn<Thing>[] {
  const languages = new Set<string>()
  for (const thing of things)
    for (const [language, words] of Object.entries(texts(thing))) if (words !== '') languages.add(language)
  const shown: OneColumn<Thing> = { id, title, cell: (thing) => told.text(texts(thing)) }
  // In one language alone there is nothing that the column shown does not say.
  if (languages.size < 2 && (languages.has(told.language) || languages.size === 0)) return [shown]
  const each = [...languages].sort().map(
    (language): OneColumn<Thing> => ({
      id: `${id}:${language}`,
      title: { en: `${title.en} (${language})`, cy: `${title.cy} (${language})` },
      isForReadingBack: true,
      cell: (thing) => (Object.hasOwn(texts(thing), language) ? (texts(thing)[language] ?? null) : null),
    }),
  )
  return [shown, ...each]
}

const emptied = (cell: Cell): Cell => (cell === '' ? null : cell)

/** Makes one table of a theory. */
export type TableMaker = (told: Told) => Table

/** The maker of tables by one definition: what they hold no longer matters. */
export function tableMaker<Thing>(definition: TableDefinition<Thing>): TableMaker {
  return (told) => madeTable(definition, told)
}
