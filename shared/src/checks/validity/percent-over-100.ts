import { isValidRating } from '../../scales/index.js'
import { OURS } from '../bilingual.js'
import type { Check, Found } from '../check.js'
import { indicatorFaults } from './indicator-faults.js'
import { unsoundRatings } from './ratings-in.js'

/** A share of more than everything, or of less than nothing. */
export const percentOver100: Check = {
  id: 'percent-over-100',
  level: 'problem',
  family: 'validity',
  title: { en: 'Not a percentage', cy: 'Nid canran' },
  why: {
    en: 'A share is between 0 and 100 percent. Where a change is meant, say so in the unit.',
    cy: 'Mae cyfran rhwng 0 a 100 y cant. Lle golygir newid, dywedwch hynny yn yr uned.',
  },
  source: OURS,
  find(facts) {
    const shares = unsoundRatings(facts, (rating) => rating.scale === 'percent' && !isValidRating(rating))
    return [
      ...shares.map(({ id, rating }) => notAShare(id, String(rating.value))),
      ...indicatorFaults(facts, ['not-a-share']).map(({ indicator, value }) => notAShare(indicator.id, value)),
    ]
  },
}

function notAShare(id: string, value: string): Found {
  return {
    ids: [id],
    message: {
      en: `${value} is not between 0 and 100 percent.`,
      cy: `Nid yw ${value} rhwng 0 a 100 y cant.`,
    },
  }
}
