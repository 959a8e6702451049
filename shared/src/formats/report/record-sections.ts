import { measuredOutcomes, measurementPlan } from '../../measurement/index.js'
import { list, note, paragraphs, section } from './blocks.js'
import type { Block } from './report.js'
import { reportTable } from './report-table.js'
import { lines, phrase, type TableRow } from './table-rows.js'
import type { ToldReport } from './told-report.js'
import type { ReportWords } from './words/index.js'

/** What must hold. */
export function assumptionsSection({ column, rows, words }: ToldReport): readonly Block[] {
  const ids = ['label', 'on', 'status', 'importance', 'confidence', 'test', 'owner']
  const blocks = reportTable({
    id: 'assumptions',
    caption: words.headings.assumptions,
    columns: ids.map((id) => ({ title: column('assumptions', id) })),
    rows: rows('assumptions').map((row) => ids.map(row)),
  })
  return section(1, words.headings.assumptions, blocks)
}

/** How it will be seen, and what nobody has said how to see. */
export function measurementSection(told: ToldReport): readonly Block[] {
  const { theory, rows, words, text, picture } = told
  const { columns } = words
  const table = reportTable({
    id: 'indicators',
    caption: words.headings.measurement,
    columns: [
      { title: columns.indicator },
      { title: columns.measures },
      { title: columns.fromTo },
      { title: columns.how },
      { title: columns.standing },
    ],
    rows: rows('indicators').map((row) => {
      return [
        lines(row('label'), phrase(row('population'), row('disaggregation'))),
        row('measures'),
        wayOf(row, words),
        lines(row('source'), row('means-of-verification'), phrase(row('method'), row('frequency'), row('responsible'))),
        lines(row('latest') && withDate(words.onDate, row('latest'), row('latest-date')), row('status')),
      ]
    }),
  })
  const { outcomes, measured } = measuredOutcomes(theory)
  const unmeasured = measurementPlan(theory).filter(({ indicator }) => indicator === null)
  const names = unmeasured.map(({ element }) => ({ name: '', text: text(element.label) || picture.untitled }))
  if (table.length === 0 && outcomes === 0) return []
  return section(1, words.headings.measurement, [
    ...(outcomes === 0 ? [] : [note(words.measured(measured, outcomes))]),
    ...table,
    ...(measured === 0 || names.length === 0 ? [] : [...paragraphs(words.notMeasured), ...list(names)]),
  ])
}

/** Who does, owns, funds, measures or is affected. */
export function actorsSection({ column, rows, words }: ToldReport): readonly Block[] {
  const ids = ['label', 'role', 'responsible', 'on']
  const blocks = reportTable({
    id: 'actors',
    caption: words.headings.actors,
    columns: ids.map((id) => ({ title: column('actors', id) })),
    rows: rows('actors').map((row) => ids.map(row)),
  })
  return section(1, words.headings.actors, blocks)
}

/** Studies, data and testimony, with where to find them. */
export function evidenceSection({ column, rows, words }: ToldReport): readonly Block[] {
  const title = (id: string) => column('evidence', id)
  const blocks = reportTable({
    id: 'evidence',
    caption: words.headings.evidence,
    columns: [
      { title: title('title') },
      { title: words.columns.bearsOn },
      { title: words.columns.found },
      { title: words.columns.rating },
      { title: title('link'), kind: 'link' },
    ],
    rows: rows('evidence').map((row) => [
      lines(row('title'), phrase(row('year'), row('kind'), row('design'), row('illustrative') && words.invented)),
      row('on'),
      lines(row('direction'), row('finding'), phrase(row('effect'), row('uncertainty'), row('quality'))),
      row('rating'),
      row('link'),
    ]),
  })
  return section(1, words.headings.evidence, blocks)
}

/** "From 46 to 60 percent"; the unit is said twice where a date stands between the two. */
function wayOf(row: TableRow, words: ReportWords): string {
  const [unit, from, to] = [row('unit'), row('baseline'), row('target')]
  const measure = (value: string) => (unit === '' || unit === '%' ? `${value}${unit}` : `${value} ${unit}`)
  const isShort = to !== '' && row('baseline-date') === ''
  const baseline = from && withDate(words.onDate, isShort ? from : measure(from), row('baseline-date'))
  const target = to && withDate(words.byDate, measure(to), row('target-date'))
  return baseline !== '' && target !== '' ? words.fromTo(baseline, target) : baseline || target || unit
}

const withDate = (put: (value: string, date: string) => string, value: string, date: string) =>
  date === '' ? value : put(value, date)
