import type { Assumption } from '../../model/index.js'
import type { Bilingual } from '../bilingual.js'
import type { Check } from '../check.js'

/** A condition that does not hold, is in dispute, or on which much rests and nobody has looked. */
export const assumptionWeak: Check = {
  id: 'assumption-weak',
  level: 'warning',
  family: 'completeness',
  title: { en: 'Weak assumption', cy: 'Tybiaeth wan' },
  why: {
    en: 'If it does not hold, the step that rests on it does not either. Test it, or plan for its failure.',
    cy: 'Os nad yw’n dal, nid yw’r cam sy’n sefyll arni ychwaith. Profwch hi, neu gynlluniwch ar gyfer ei methiant.',
  },
  source: {
    en: 'monitoringevaluationstudio.com: which assumptions come first',
    cy: 'monitoringevaluationstudio.com: pa dybiaethau sy’n dod gyntaf',
  },
  find: ({ theory, order }) =>
    order.sorted([...theory.assumptions.values()]).flatMap((assumption) => {
      const message = weakness(assumption)
      return message === null ? [] : [{ ids: [assumption.id], message }]
    }),
}

// An assumption that says nothing of its status is untested.
function weakness({ status, importance }: Assumption): Bilingual | null {
  const isHigh = importance === 'high'
  const also = isHigh ? { en: ', and of high importance', cy: ', ac o bwys mawr' } : { en: '', cy: '' }
  if (status === 'refuted') return { en: `Refuted${also.en}`, cy: `Wedi’i gwrthbrofi${also.cy}` }
  if (status === 'contested') return { en: `Contested${also.en}`, cy: `Yn destun dadl${also.cy}` }
  if (status === 'supported' || !isHigh) return null
  return { en: `Untested${also.en}`, cy: `Heb ei phrofi${also.cy}` }
}
