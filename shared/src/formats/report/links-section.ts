import { scaleOf } from '../../scales/index.js'
import { note, section } from './blocks.js'
import type { Block } from './report.js'
import { reportTable } from './report-table.js'
import { lines } from './table-rows.js'
import type { ToldReport } from './told-report.js'

/** Every arrow with how strong the evidence is and what it rests on. */
export function linksSection(told: ToldReport): readonly Block[] {
  const { words, theory, spoken, column } = told
  const title = (id: string) => column('links', id)
  const named = (id: string, said: string) => (said === '' ? '' : words.named(title(id), said))
  const blocks = reportTable({
    id: 'links',
    caption: words.headings.links,
    columns: [
      { title: title('from') },
      { title: words.columns.kind },
      { title: title('to') },
      { title: words.columns.strength },
      { title: words.columns.restsOn },
    ],
    rows: told
      .rows('links')
      .map((row) => [
        row('from'),
        lines(row('kind'), row('label')),
        row('to'),
        lines(row('rating'), row('confidence'), row('uncertain') && words.unsure),
        lines(
          named('rationale', row('rationale')),
          named('mechanism', row('mechanism')),
          named('necessity', row('necessity')),
          named('evidence', row('evidence')),
          named('assumptions', row('assumptions')),
        ),
      ]),
  })
  if (blocks.length === 0) return []
  const scale = scaleOf(theory.details.scale)
  const isRated = [...theory.links.values()].some(({ rating }) => rating?.scale === scale.id)
  const about = isRated ? [note(words.scale(scale.name[spoken], scale.rates[spoken]))] : []
  return section(1, words.headings.links, [...about, ...blocks])
}
