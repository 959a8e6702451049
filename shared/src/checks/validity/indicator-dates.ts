import { OURS } from '../bilingual.js'
import type { Check } from '../check.js'
import { fieldWords, indicatorFaults } from './indicator-faults.js'

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
  source: OURS,
  find: (facts) =>
    indicatorFaults(facts, ['not-a-date', 'ends-before-it-begins']).map(({ indicator, fault, field, value }) => ({
      ids: [indicator.id],
      message:
        fault === 'not-a-date'
          ? {
              en: `“${value}” is not a date (${fieldWords[field].en}).`,
              cy: `Nid yw “${value}” yn ddyddiad (${fieldWords[field].cy}).`,
            }
          : {
              en: `The target (${indicator.targetDate}) is dated before the baseline (${indicator.baselineDate}).`,
              cy: `Mae dyddiad y targed (${indicator.targetDate}) cyn dyddiad y waelodlin (${indicator.baselineDate}).`,
            },
    })),
}
