import type { Check } from '../check.js'
import { addBox } from './add-box.js'

/** Nothing that could go wrong, and nothing that nobody aims for. */
export const noUnintended: Check = {
  id: 'no-unintended',
  level: 'question',
  family: 'completeness',
  title: { en: 'No risk or unintended outcome', cy: 'Dim risg na deilliant anfwriadol' },
  why: {
    en: 'Everything that works can also work in ways nobody wanted, and every step can break. What might happen here?',
    cy: 'Gall popeth sy’n gweithio weithio hefyd mewn ffyrdd nad oedd neb eu heisiau, a gall pob cam dorri. Beth allai ddigwydd yma?',
  },
  source: {
    en: 'Conservation by Design: additional benefits and risks',
    cy: 'Conservation by Design: manteision a risgiau ychwanegol',
  },
  find: ({ maps: [own], theory }) =>
    own.elements.some(({ type }) => type === 'unintended-outcome' || type === 'risk')
      ? []
      : [
          {
            ids: [],
            message: {
              en: 'There is no unintended outcome and no risk.',
              cy: 'Nid oes deilliant anfwriadol na risg.',
            },
            fix: addBox(theory, 'risk', { en: 'Add a risk', cy: 'Ychwanegu risg' }),
          },
        ],
}
