import { hasWords } from '../completeness/link-no-reason.js'
import { criterion } from './criterion.js'

export const daviesExplained = criterion({
  id: 'davies-explained',
  question: {
    en: 'Does it say how each link works?',
    cy: 'A yw’n dweud sut mae pob dolen yn gweithio?',
  },
  why: {
    en: 'A reason or a mechanism is what others can agree or disagree with.',
    cy: 'Rheswm neu fecanwaith yw’r hyn y gall eraill gytuno neu anghytuno ag ef.',
  },
  hint({ links }) {
    const claims = links.filter(({ kind }) => kind === 'leads-to')
    const explained = claims.filter(({ rationale, mechanism }) => hasWords(rationale) || hasWords(mechanism))
    return {
      en: `${explained.length} of ${claims.length} links that lead to something give a rationale or mechanism.`,
      cy: `Mae ${explained.length} o ${claims.length} dolen sy’n arwain at rywbeth yn rhoi rhesymeg neu fecanwaith.`,
    }
  },
})
