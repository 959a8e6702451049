import type { Indicator } from '../../model/index.js'
import type { Bilingual } from '../bilingual.js'
import type { Check } from '../check.js'
import { dayRange } from './day-range.js'

/** Dates that are none, or that end before they begin. */
export const indicatorDates: Check = {
  id: 'indicator-dates',
  level: 'problem',
  family: 'validity',
  title: { en: 'Dates do not fit', cy: 'Dyddiadau ddim yn ffitio' },
  why: {
    en: 'A target comes after its baseline. One person may have moved the one date while another moved the other.',
    cy: 'Daw targed ar ôl ei waelodlin. Efallai i un person symud y naill ddyddiad tra oedd un arall yn symud y llall.',
  },
  source: 'Throughline',
  find: ({ theory, order }) =>
    order.sorted([...theory.indicators.values()]).flatMap((indicator) =>
      faults(indicator)
        .map((message) => ({ ids: [indicator.id], message }))
        .slice(0, 1),
    ),
}

function faults({ baselineDate, targetDate, readings }: Indicator): readonly Bilingual[] {
  const dates = [baselineDate, targetDate, ...readings.map(({ date }) => date)].filter((date) => date.trim() !== '')
  const none = dates.find((date) => dayRange(date) === null)
  const start = dayRange(baselineDate)
  const end = dayRange(targetDate)
  return [
    ...(none === undefined ? [] : [{ en: `“${none}” is not a date.`, cy: `Nid yw “${none}” yn ddyddiad.` }]),
    ...(start !== null && end !== null && end.last < start.first
      ? [
          {
            en: `The target (${targetDate}) is dated before the baseline (${baselineDate}).`,
            cy: `Mae dyddiad y targed (${targetDate}) cyn dyddiad y waelodlin (${baselineDate}).`,
          },
        ]
      : []),
  ]
}
