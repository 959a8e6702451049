import type { Element, Id } from '../../model/index.js'
import { type MapInOrder, mapsInOrder } from '../tables/index.js'
import { list, note, paragraphs, section } from './blocks.js'
import type { Block } from './report.js'
import { reportTable } from './report-table.js'
import { lines, phrase, type TableRow } from './table-rows.js'
import type { ToldReport } from './told-report.js'

/** Everything that stands on the map, band by band; then what is inside each box that opens, as a section of its own. */
export function elementSections(told: ToldReport): readonly Block[] {
  const rows = new Map(told.rows('elements').map((row) => [row('id'), row]))
  return mapsInOrder(told.theory).flatMap((map) => mapSection(map, rows, told))
}

function mapSection(map: MapInOrder, rows: ReadonlyMap<Id, TableRow>, told: ToldReport): readonly Block[] {
  const { text, words } = told
  const bandIds = new Set(map.bands.map(({ id }) => id))
  const standingIn = (band: Id | null) =>
    map.elements.filter(
      (element) => (element.band !== null && bandIds.has(element.band) ? element.band : null) === band,
    )
  const bandSection = (id: Id | null, name: string) => {
    const elements = standingIn(id)
    if (elements.length === 0) return []
    const inBand = elements.flatMap((element) => rows.get(element.id) ?? [])
    const ceiling = id !== null && id === map.map.details.ceiling ? [note(words.ceiling(name))] : []
    return section(2, name, [...(elements.some(hasMoreToSay) ? asTable : asList)(name, inBand, told), ...ceiling])
  }
  const blocks = [
    ...map.bands.flatMap(({ id, label }) => bandSection(id, text(label) || told.picture.untitled)),
    ...bandSection(null, words.headings.outsideBands),
  ]
  if (map.box === null) return section(1, words.headings.elements, blocks)
  const name = text(map.box.label).replace(/\s+/g, ' ') || told.picture.untitled
  return section(1, words.headings.subModel(name), [...paragraphs(text(map.box.description)), ...blocks])
}

/** What a list of names would leave out. */
function hasMoreToSay({ description, rationale, tags, bearing, ref }: Element): boolean {
  const isWritten = [description, rationale].some((each) => Object.values(each).some((words) => words.trim() !== ''))
  return isWritten || tags.length > 0 || bearing !== null || ref !== null
}

/** Their names; where they are of several kinds, which kind each is. */
function asList(_: string, rows: readonly TableRow[], { picture }: ToldReport): readonly Block[] {
  const isMixed = new Set(rows.map(kindOf)).size > 1
  return list(
    rows.map((row) => ({
      name: isMixed ? kindOf(row) : '',
      text: `${row('label') || picture.untitled}${inBrackets(row('group'))}`,
    })),
  )
}

function asTable(band: string, rows: readonly TableRow[], { column, words, picture }: ToldReport): readonly Block[] {
  const title = (id: string) => column('elements', id)
  return reportTable({
    id: 'elements',
    caption: band,
    columns: [
      { title: words.columns.element },
      { title: title('type') },
      { title: words.columns.about },
      { title: title('group') },
      { title: title('tags') },
      { title: title('code') },
    ],
    rows: rows.map((row) => [
      row('label') || picture.untitled,
      kindOf(row),
      lines(row('description'), row('rationale') && words.named(words.because, row('rationale'))),
      row('group'),
      row('tags'),
      row('code'),
    ]),
  })
}

/** "Outcome, short"; "Context, helps". */
const kindOf = (row: TableRow): string => phrase(row('type'), row('term').toLowerCase(), row('bearing').toLowerCase())

const inBrackets = (words: string) => (words === '' ? '' : ` (${words})`)
