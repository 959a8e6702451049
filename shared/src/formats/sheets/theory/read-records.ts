import {
  ASSUMPTION_STATUSES,
  anActor,
  anAssumption,
  anEvidenceItem,
  anIndicator,
  DIRECTIONS,
  FINDING_DIRECTIONS,
  type Id,
  LEVELS,
  type Reading as Measurement,
} from '../../../model/index.js'
import { assumptionStatuses, directions, findings, levels } from '../../tables/value-names.js'
import { choicesOf, choose, yesOrNo } from './choices.js'
import { dateIn, quantityIn, ratingIn, yearIn } from './numbers.js'
import type { Reading } from './reading.js'
import { referenceIn, subjectsIn } from './references.js'
import type { SheetRow } from './sheet-row.js'

/** Indicators from rows. */
export function readIndicators(rows: readonly SheetRow[], reading: Reading): void {
  const used = new Set<Id>()
  for (const row of rows) {
    const line = (field: string) => reading.line(row, field)
    const indicator = anIndicator({
      id: reading.idFor(row, 'indicator', used),
      label: reading.text(row, 'label'),
      on: subjectsIn(row, { id: 'on-ids', name: 'measures' }, reading),
      population: line('population'),
      unit: line('unit'),
      baseline: quantityIn(row, 'baseline', reading),
      baselineDate: dateIn(row, 'baseline-date', reading),
      target: quantityIn(row, 'target', reading),
      targetDate: dateIn(row, 'target-date', reading),
      threshold: quantityIn(row, 'threshold', reading),
      direction: choose(row, 'direction', DIRECTION_CHOICES, reading),
      source: line('source'),
      meansOfVerification: line('means-of-verification'),
      method: line('method'),
      frequency: line('frequency'),
      owner: line('responsible'),
      disaggregation: line('disaggregation'),
    })
    reading.draft.indicators.push(indicator)
    reading.indicators.add(indicator.id, Object.values(indicator.label))
  }
}

const DIRECTION_CHOICES = choicesOf(directions, DIRECTIONS, {
  increase: 'up|increasing|higher|positive|more|i fyny',
  decrease: 'down|decreasing|lower|negative|less|reduce|i lawr',
  maintain: 'stable|same|no change|steady',
})

/** Measurements from rows, put with their indicators. */
export function readReadings(rows: readonly SheetRow[], reading: Reading): void {
  const readings = new Map<Id, Measurement[]>()
  for (const row of rows) {
    const indicator = referenceIn(row, { id: 'indicator-id', name: 'indicator' }, reading.indicators)
    if (indicator === null) {
      reading.report.warn(
        row.place('indicator'),
        `No indicator is called “${row.words('indicator').slice(0, 80)}”; the reading was left out.`,
      )
      continue
    }
    const own = readings.get(indicator) ?? []
    readings.set(indicator, own)
    const given = row.words('id').slice(0, 200)
    const isFree = given !== '' && !own.some(({ id }) => id === given)
    own.push({
      id: isFree ? given : reading.freeId('reading'),
      date: dateIn(row, 'date', reading),
      value: quantityIn(row, 'value', reading),
      note: reading.line(row, 'note'),
    })
  }
  const { draft } = reading
  draft.indicators = draft.indicators.map((each) => ({ ...each, readings: readings.get(each.id) ?? each.readings }))
}

/** Assumptions from rows. One that is on nothing is about the whole theory. */
export function readAssumptions(rows: readonly SheetRow[], reading: Reading): void {
  const used = new Set<Id>()
  for (const row of rows) {
    reading.draft.assumptions.push(
      anAssumption({
        id: reading.idFor(row, 'assumption', used),
        label: reading.text(row, 'label'),
        on: subjectsIn(row, ABOUT, reading),
        status: choose(row, 'status', STATUS_CHOICES, reading),
        importance: choose(row, 'importance', LEVEL_CHOICES, reading),
        confidence: choose(row, 'confidence', LEVEL_CHOICES, reading),
        test: reading.text(row, 'test'),
        owner: reading.line(row, 'owner'),
      }),
    )
  }
}

const ABOUT = { id: 'on-ids', name: 'on' } as const
const STATUS_CHOICES = choicesOf(assumptionStatuses, ASSUMPTION_STATUSES, {
  untested: 'not tested|open|unknown|to be tested',
  supported: 'confirmed|holds|true|valid|validated',
  contested: 'mixed|disputed|partly',
  refuted: 'false|disproved|rejected|invalid|failed',
})
const LEVEL_CHOICES = choicesOf(levels, LEVELS, {
  low: 'l|1|minor',
  medium: 'm|2|moderate',
  high: 'h|3|critical|major',
})

/** Evidence from rows. */
export function readEvidence(rows: readonly SheetRow[], reading: Reading): void {
  const used = new Set<Id>()
  for (const row of rows) {
    const line = (field: string) => reading.line(row, field)
    reading.draft.evidence.push(
      anEvidenceItem({
        id: reading.idFor(row, 'evidence', used),
        label: reading.text(row, 'title'),
        on: subjectsIn(row, ABOUT, reading),
        link: line('link'),
        year: yearIn(row, 'year', reading),
        kind: line('kind'),
        design: line('design'),
        finding: reading.text(row, 'finding'),
        direction: choose(row, 'direction', FINDING_CHOICES, reading),
        effect: line('effect'),
        uncertainty: line('uncertainty'),
        quality: line('quality'),
        rating: ratingIn(row, reading),
        illustrative: yesOrNo(row.words('illustrative')) ?? false,
      }),
    )
  }
}

const FINDING_CHOICES = choicesOf(findings, FINDING_DIRECTIONS, {
  supports: 'support|for|positive|+',
  against: 'contradicts|negative|opposes',
  mixed: 'inconclusive|both',
  'no-effect': 'null|no effect found|none',
})

/** People and bodies from rows. */
export function readActors(rows: readonly SheetRow[], reading: Reading): void {
  const used = new Set<Id>()
  for (const row of rows) {
    const on = subjectsIn(row, ABOUT, reading)
    const responsible = subjectsIn(row, { id: 'responsible-ids', name: 'responsible' }, reading)
    reading.draft.actors.push(
      anActor({
        id: reading.idFor(row, 'actor', used),
        label: reading.text(row, 'label'),
        role: reading.line(row, 'role'),
        on: row.has('on-ids') ? on : [...new Set([...on, ...responsible])],
        responsible,
      }),
    )
  }
}
