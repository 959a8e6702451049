import { linksByEnd } from '../../graph/index.js'
import { quantityText } from '../../measurement/index.js'
import {
  type Assumption,
  type Element,
  type ElementType,
  type Indicator,
  type Theory,
  WHOLE_THEORY,
} from '../../model/index.js'
import type { Bilingual } from '../../scales/index.js'
import { madeTable, type TableDefinition } from './define-table.js'
import type { Table } from './table.js'
import { type Told, toldIn } from './told.js'

/** The rows of a logical framework from the top, and what stands in each. Source: vocabulary, section 6, `logframe`. */
const LEVELS: readonly { readonly name: Bilingual; readonly types: readonly ElementType[] }[] = [
  { name: { en: 'Goal', cy: 'Nod' }, types: ['impact'] },
  { name: { en: 'Purpose', cy: 'Diben' }, types: ['outcome'] },
  { name: { en: 'Outputs', cy: 'Allbynnau' }, types: ['output', 'reach'] },
  { name: { en: 'Activities', cy: 'Gweithgareddau' }, types: ['activity'] },
  { name: { en: 'Inputs', cy: 'Mewnbynnau' }, types: ['input'] },
]

interface Line {
  readonly level: Bilingual
  /** Null: the line of what is assumed of the whole. */
  readonly element: Element | null
}

const definition: TableDefinition<Line> = {
  id: 'logframe',
  title: { en: 'Logical framework', cy: 'Fframwaith rhesymegol' },
  things: linesOf,
  columns: [
    { id: 'level', title: { en: 'Level', cy: 'Lefel' }, cell: ({ level }, { spoken }) => level[spoken] },
    {
      id: 'summary',
      title: { en: 'Summary', cy: 'Crynodeb' },
      cell: ({ element }, { text }) => (element === null ? null : text(element.label)),
    },
    {
      id: 'indicators',
      title: { en: 'Indicators', cy: 'Dangosyddion' },
      cell: (line, told) => numbered(indicatorsOf(line, told).map((indicator) => indicatorInWords(indicator, told))),
    },
    {
      id: 'means-of-verification',
      title: { en: 'Means of verification', cy: 'Dulliau gwirio' },
      cell: (line, told) => {
        const means = indicatorsOf(line, told).map((each) => each.meansOfVerification || each.source || '–')
        return means.every((each) => each === '–') ? null : numbered(means)
      },
    },
    {
      id: 'assumptions',
      title: { en: 'Assumptions', cy: 'Rhagdybiaethau' },
      cell: ({ element }, told) => numbered(assumptionsOf(element, told).map(({ label }) => told.text(label))),
    },
    {
      id: 'element-id',
      title: { en: 'Element id', cy: 'Id elfen' },
      isForReadingBack: true,
      cell: ({ element }) => element?.id ?? null,
    },
  ],
}

/**
 * The theory as a logical framework: a row for each impact (goal), outcome (purpose), output and activity, from the top.
 * What a link out of a row assumes stands in that row: it leads to the row above.
 */
export function logframeOf(theory: Theory, language: string): Table {
  return madeTable(definition, toldIn(theory, language))
}

function linesOf(told: Told): readonly Line[] {
  const lines = LEVELS.flatMap(({ name, types }) =>
    told.elements.filter(({ type }) => types.includes(type)).map((element) => ({ level: name, element })),
  )
  const ofWhole = { level: { en: 'The whole theory', cy: 'Y ddamcaniaeth gyfan' }, element: null }
  return assumptionsOf(null, told).length === 0 ? lines : [...lines, ofWhole]
}

const indicatorsOf = ({ element }: Line, { indicatorsOn }: Told): readonly Indicator[] =>
  element === null ? [] : indicatorsOn(element.id)

function assumptionsOf(element: Element | null, { theory, assumptionsOn }: Told): readonly Assumption[] {
  if (element === null) return inOrderOfId(theory.assumptions).filter(isOfWhole)
  return [...new Set([element, ...linksByEnd(theory).from(element.id)].flatMap(({ id }) => assumptionsOn(id)))]
}

const inOrderOfId = (assumptions: Theory['assumptions']) =>
  [...assumptions.values()].sort((a, b) => (a.id < b.id ? -1 : 1))

const isOfWhole = ({ on }: Assumption) => on.length === 0 || on.includes(WHOLE_THEORY)

const FROM_TO = { en: 'from {from} to {to}', cy: 'o {from} i {to}' } as const
const TARGET = { en: 'target {to}', cy: 'targed {to}' } as const
const BASELINE = { en: 'baseline {from}', cy: 'llinell sylfaen {from}' } as const

function indicatorInWords({ label, unit, baseline, target, targetDate }: Indicator, { text, spoken }: Told): string {
  const from = quantityText(baseline)
  const to = quantityText(target)
  const way = from === '' ? (to === '' ? '' : TARGET[spoken]) : to === '' ? BASELINE[spoken] : FROM_TO[spoken]
  const figures = way.replace(/\{(from|to)\}/g, (_, end) => (end === 'from' ? from : to))
  const by = to === '' || targetDate === '' ? '' : `, ${targetDate}`
  const measured = [unit, `${figures}${by}`].filter((part) => part !== '').join(', ')
  return measured === '' ? text(label) : `${text(label)} (${measured})`
}

/** Several in one cell are numbered, so that indicators and what verifies them are found together. */
function numbered(lines: readonly string[]): string {
  return lines.length < 2 ? lines.join('') : lines.map((line, index) => `${index + 1}. ${line}`).join('\n')
}
