import { isResult } from '../facts/is-result.js'
import { criterion } from './criterion.js'

export const daviesTestable = criterion({
  id: 'davies-testable',
  question: {
    en: 'Are there links between events, not only a list?',
    cy: 'A oes dolenni rhwng digwyddiadau, nid rhestr yn unig?',
  },
  why: {
    en: 'Only a claim that one thing leads to another can be tested.',
    cy: 'Dim ond honiad bod un peth yn arwain at un arall y gellir ei brofi.',
  },
  hint({ elements, flow }) {
    const results = elements.filter(isResult)
    const caused = results.filter(({ id }) => flow.to(id).length > 0)
    return {
      en: `Something leads to ${caused.length} of ${results.length} outcomes and impacts.`,
      cy: `Mae rhywbeth yn arwain at ${caused.length} o ${results.length} deilliant ac effaith.`,
    }
  },
})
