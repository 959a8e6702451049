import { endsBeforeItBegins, isNoShare, latestReading, quantityText, standingOf } from '@throughline/shared/measurement'
import { anIndicator, DIRECTIONS, type Element, type Id, type Theory } from '@throughline/shared/model'
import { t } from '../../i18n/index.js'
import { byPlace } from '../band-order.js'
import { choice, computed, date, inWords, line, quantity, references, texts } from '../cells/index.js'
import { fieldsIn } from '../change.js'
import { namesOf } from '../names.js'
import { recordRows } from '../record-rows.js'
import { recordsOn } from '../records-on.js'
import type { Checker, Column, Look, Row, Sheet } from '../sheet.js'
import { indicators as subject } from '../subjects.js'

const MEASURED = ['elements'] as const

/** The measurement plan: what is measured, from where to where, by whom; and the outcomes that nobody measures yet. */
export const indicators: Sheet = {
  kind: 'indicators',
  orderedBy: 'on',
  columns: (look): readonly Column[] => [
    references(subject, {
      id: 'on',
      name: 'table.column.measures',
      widthPx: 260,
      to: MEASURED,
      get: ({ on }) => on,
      set: (on) => ({ on }),
      ask: 'table.ask.measures',
    }),
    ...texts(subject, look, {
      id: 'label',
      name: 'table.column.indicator',
      widthPx: 260,
      get: ({ label }) => label,
      lines: 'one',
      ask: 'table.ask.indicator',
    }),
    line(subject, {
      id: 'population',
      name: 'table.column.population',
      widthPx: 160,
      get: ({ population }) => population,
      set: (population) => ({ population }),
      ask: 'table.ask.population',
    }),
    line(subject, {
      id: 'unit',
      name: 'table.column.unit',
      widthPx: 120,
      get: ({ unit }) => unit,
      set: (unit) => ({ unit }),
      ask: 'table.ask.unit',
    }),
    quantity(subject, {
      id: 'baseline',
      name: 'table.column.baseline',
      widthPx: 96,
      get: ({ baseline }) => baseline,
      set: (baseline) => ({ baseline }),
    }),
    date(subject, {
      id: 'baselineDate',
      name: 'table.column.baselineDate',
      widthPx: 116,
      get: ({ baselineDate }) => baselineDate,
      set: (baselineDate) => ({ baselineDate }),
    }),
    quantity(subject, {
      id: 'target',
      name: 'table.column.target',
      widthPx: 96,
      get: ({ target }) => target,
      set: (target) => ({ target }),
    }),
    date(subject, {
      id: 'targetDate',
      name: 'table.column.targetDate',
      widthPx: 116,
      get: ({ targetDate }) => targetDate,
      set: (targetDate) => ({ targetDate }),
    }),
    quantity(subject, {
      id: 'threshold',
      name: 'table.column.threshold',
      widthPx: 96,
      get: ({ threshold }) => threshold,
      set: (threshold) => ({ threshold }),
    }),
    choice(subject, {
      id: 'direction',
      name: 'table.column.direction',
      widthPx: 110,
      get: ({ direction }) => direction,
      set: (direction) => ({ direction }),
      none: () => ({ direction: null }),
      choices: () => DIRECTIONS.map((value) => inWords(value, `table.direction.${value}`)),
    }),
    computed({
      id: 'status',
      name: 'table.column.standing',
      widthPx: 130,
      text: ({ theory }, id) => standing(theory, id),
      why: 'table.why.standing',
    }),
    computed({
      id: 'readings',
      name: 'table.column.latest',
      widthPx: 130,
      text: ({ theory }, id) => latest(theory, id),
      why: 'table.why.readings',
    }),
    line(subject, {
      id: 'meansOfVerification',
      name: 'table.column.means',
      widthPx: 180,
      get: ({ meansOfVerification }) => meansOfVerification,
      set: (meansOfVerification) => ({ meansOfVerification }),
      ask: 'table.ask.means',
    }),
    line(subject, {
      id: 'source',
      name: 'table.column.source',
      widthPx: 160,
      get: ({ source }) => source,
      set: (source) => ({ source }),
    }),
    line(subject, {
      id: 'method',
      name: 'table.column.method',
      widthPx: 160,
      get: ({ method }) => method,
      set: (method) => ({ method }),
    }),
    line(subject, {
      id: 'frequency',
      name: 'table.column.frequency',
      widthPx: 120,
      get: ({ frequency }) => frequency,
      set: (frequency) => ({ frequency }),
    }),
    line(subject, {
      id: 'owner',
      name: 'table.column.owner',
      widthPx: 140,
      get: ({ owner }) => owner,
      set: (owner) => ({ owner }),
    }),
    line(subject, {
      id: 'disaggregation',
      name: 'table.column.disaggregation',
      widthPx: 160,
      get: ({ disaggregation }) => disaggregation,
      set: (disaggregation) => ({ disaggregation }),
      ask: 'table.ask.disaggregation',
    }),
  ],
  rows: planned,
  checker,
  complete: (_look, changes) => changes,
}

// Outcomes that nobody measures stand where their indicators would, and ask for one.
function planned(look: Look): readonly Row[] {
  const { theory } = look
  const missing = [...theory.elements.values()]
    .filter((element) => isToBeMeasured(element) && recordsOn(theory, 'indicators', element.id).length === 0)
    .map(({ id }) => ({ key: `without ${id}`, id: null, given: { on: namesOf(look, MEASURED).textOf(id) }, about: id }))
  return byPlace([...recordRows(theory, theory.indicators), ...missing], theory, ({ about }) => [about])
}

function isToBeMeasured({ type }: Element): boolean {
  return type === 'outcome' || type === 'impact'
}

function standing(theory: Theory, id: Id): string {
  const indicator = theory.indicators.get(id)
  return indicator === undefined ? '' : t(`table.standing.${standingOf(indicator).status}`)
}

function latest(theory: Theory, id: Id): string {
  const indicator = theory.indicators.get(id)
  const reading = indicator === undefined ? null : latestReading(indicator)
  if (reading === null) return ''
  const value = quantityText(reading.value)
  return reading.date === '' ? value : t('table.readingOn', { value, date: reading.date })
}

const SHARES = ['baseline', 'target', 'threshold'] as const
const DATES = ['baselineDate', 'targetDate'] as const

function checker({ theory }: Look): Checker {
  return (id, changes) => {
    const wanted = fieldsIn('indicators', changes)
    const indicator = {
      ...((id === null ? undefined : theory.indicators.get(id)) ?? anIndicator({ id: '' })),
      ...wanted,
    }
    const dates = DATES.filter((field) => wanted[field] !== undefined)
    if (dates.length > 0 && endsBeforeItBegins(indicator.baselineDate, indicator.targetDate)) {
      return {
        columns: dates,
        problem: t('table.problem.dates', { baseline: indicator.baselineDate, target: indicator.targetDate }),
      }
    }
    // Only what is changed is refused: others may have made the rest what it is.
    const shares = SHARES.filter((field) => isNoShare(indicator[field], indicator.unit))
    const changed = shares.filter((field) => wanted[field] !== undefined)
    if (changed.length > 0) return { columns: changed, problem: t('table.problem.share', { unit: indicator.unit }) }
    if (shares.length > 0 && wanted.unit !== undefined) return { columns: ['unit'], problem: t('table.problem.unit') }
    return null
  }
}
