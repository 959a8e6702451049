import { missingParts } from '../completeness/missing-parts.js'
import { isResult } from '../facts/is-result.js'
import { criterion } from './criterion.js'

export const daviesVerifiable = criterion({
  id: 'davies-verifiable',
  question: {
    en: 'Are events described so that one could tell whether they happened?',
    cy: 'A ddisgrifir digwyddiadau fel y gellid dweud a ydynt wedi digwydd?',
  },
  why: {
    en: 'What cannot be seen to happen cannot be evaluated.',
    cy: 'Ni ellir gwerthuso’r hyn na ellir gweld ei fod yn digwydd.',
  },
  hint({ elements, recordsOn }) {
    const results = elements.filter(isResult)
    const complete = results.filter(({ id }) =>
      recordsOn.indicators(id).some((indicator) => missingParts(indicator).length === 0),
    )
    return {
      en: `${complete.length} of ${results.length} outcomes and impacts have a complete indicator.`,
      cy: `Mae gan ${complete.length} o ${results.length} deilliant ac effaith ddangosydd cyflawn.`,
    }
  },
})
