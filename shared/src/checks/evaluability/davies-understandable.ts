import { crowded } from '../structure/crowded.js'
import { MOST_WORDS, wordCount } from '../wording/label-long.js'
import { criterion } from './criterion.js'

export const daviesUnderstandable = criterion({
  id: 'davies-understandable',
  question: {
    en: 'Could someone new follow it?',
    cy: 'A allai rhywun newydd ei dilyn?',
  },
  why: {
    en: 'A theory that only its authors can follow cannot be judged, used or improved by anybody else.',
    cy: 'Ni all neb arall farnu, defnyddio na gwella damcaniaeth na all ond ei hawduron ei dilyn.',
  },
  hint(facts) {
    const labels = [...facts.labels.values()].filter((label) => label !== null)
    const long = labels.filter((label) => wordCount(label) > MOST_WORDS).length
    const isCrowded = crowded.find(facts).length > 0
    return {
      en: `${long} of ${labels.length} labels have over ${MOST_WORDS} words. ${isCrowded ? 'The map is crowded.' : 'The map is not crowded.'}`,
      cy: `Mae gan ${long} o ${labels.length} label fwy na ${MOST_WORDS} gair. ${isCrowded ? 'Mae’r map yn orlawn.' : 'Nid yw’r map yn orlawn.'}`,
    }
  },
})
