import { elementType } from '../../model/index.js'
import { OURS } from '../bilingual.js'
import type { Check } from '../check.js'
import { termWords } from '../words/terms.js'

/** A term on something that is not an outcome. */
export const termNotOutcome: Check = {
  id: 'term-not-outcome',
  level: 'problem',
  family: 'validity',
  title: { en: 'Term without outcome', cy: 'Tymor heb ddeilliant' },
  why: {
    en: 'Only outcomes are short, medium or long. One person changed the type while another set the term.',
    cy: 'Dim ond deilliannau sy’n fyr, canolig neu hir. Newidiodd un person y math tra oedd un arall yn gosod y tymor.',
  },
  source: OURS,
  find: ({ elements }) =>
    elements.flatMap(({ id, type, term }) => {
      if (type === 'outcome' || term === null) return []
      const { name } = elementType(type)
      return [
        {
          ids: [id],
          message: {
            en: `It is of type ${name.en}, with the term ${termWords[term].en}.`,
            cy: `Mae o’r math ${name.cy}, â’r tymor ${termWords[term].cy}.`,
          },
          fix: {
            name: { en: 'Take the term off', cy: 'Tynnu’r tymor' },
            change: { command: 'changeElement', args: { ids: [id], term: null } },
          },
        },
      ]
    }),
}
