import { refuseRating, scaleOf } from '../../scales/index.js'
import { OURS } from '../bilingual.js'
import type { Check } from '../check.js'
import { unsoundRatings } from './ratings-in.js'

/** A rating that its scale does not have. It stays as it was given until somebody says what it should be. */
export const valueOutOfScale: Check = {
  id: 'value-out-of-scale',
  level: 'problem',
  family: 'validity',
  title: { en: 'Not on the scale', cy: 'Nid ar y raddfa' },
  why: {
    en: 'A value that the scale does not have says nothing about the evidence, and cannot be compared with others.',
    cy: 'Nid yw gwerth nad yw ar y raddfa yn dweud dim am y dystiolaeth, ac ni ellir ei gymharu ag eraill.',
  },
  source: OURS,
  // Shares have a check of their own.
  find: (facts) =>
    unsoundRatings(facts, (rating) => rating.scale !== 'percent' && refuseRating(rating) !== null).flatMap(
      ({ id, rating }) => {
        const refusal = refuseRating(rating)
        if (refusal === null) return []
        const given = typeof rating.value === 'object' ? '?' : `“${String(rating.value).slice(0, 40)}”`
        const { name } = scaleOf(rating.scale)
        return [
          {
            ids: [id],
            message: {
              en: `${given} is not on the scale ${name.en}. ${refusal.en}`,
              cy: `Nid yw ${given} ar y raddfa ${name.cy}. ${refusal.cy}`,
            },
          },
        ]
      },
    ),
}
