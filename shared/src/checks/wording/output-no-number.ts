import type { Check } from '../check.js'

/** An output that nobody can count by its label. */
export const outputNoNumber: Check = {
  id: 'output-no-number',
  level: 'question',
  family: 'wording',
  title: { en: 'No number', cy: 'Dim rhif' },
  why: {
    en: 'Outputs are what can be counted. How many, or how much?',
    cy: 'Allbynnau yw’r hyn y gellir ei gyfrif. Faint?',
  },
  source: { en: 'Innovation Network: outputs are quantifiable', cy: 'Innovation Network: gellir mesur allbynnau' },
  find: ({ elements, labels }) =>
    elements
      .filter(({ id, type }) => {
        const label = labels.get(id)
        return type === 'output' && label !== null && label !== undefined && !/\p{Nd}/u.test(label)
      })
      .map(({ id }) => ({
        ids: [id],
        message: { en: 'Its label has no number.', cy: 'Nid oes rhif yn ei label.' },
        write: 'label',
      })),
}
