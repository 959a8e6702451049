import { OURS } from '../bilingual.js'
import type { Check } from '../check.js'
import { indicatorFaults } from './indicator-faults.js'

/** A target that runs against the direction that is wanted, or a threshold beyond the target. */
export const indicatorContradiction: Check = {
  id: 'indicator-contradiction',
  level: 'problem',
  family: 'validity',
  title: { en: 'Indicator contradicts itself', cy: 'Dangosydd yn gwrth-ddweud ei hun' },
  why: {
    en: 'Nobody could say whether such a target is met. One person may have changed one figure while another changed the other.',
    cy: 'Ni allai neb ddweud a gyrhaeddir targed o’r fath. Efallai i un person newid y naill ffigur tra oedd un arall yn newid y llall.',
  },
  source: OURS,
  find: (facts) =>
    indicatorFaults(facts, ['against-direction', 'threshold-past-target']).map(({ indicator, fault }) => {
      const { id, baseline, target, threshold, direction } = indicator
      const wanted = direction === 'decrease' ? { en: 'fall', cy: 'gostwng' } : { en: 'rise', cy: 'codi' }
      return {
        ids: [id],
        message:
          fault === 'against-direction'
            ? {
                en: `It is to ${wanted.en}, but runs from ${baseline} to ${target}.`,
                cy: `Mae i fod i ${wanted.cy}, ond mae’n rhedeg o ${baseline} i ${target}.`,
              }
            : {
                en: `The threshold (${threshold}) lies beyond the target (${target}).`,
                cy: `Mae’r trothwy (${threshold}) y tu hwnt i’r targed (${target}).`,
              },
      }
    }),
}
