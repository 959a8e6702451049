import type { Check } from '../check.js'
import { missingParts } from './missing-parts.js'

/** An indicator that nobody could measure by what it says. */
export const indicatorIncomplete: Check = {
  id: 'indicator-incomplete',
  level: 'warning',
  family: 'completeness',
  title: { en: 'Indicator incomplete', cy: 'Dangosydd anghyflawn' },
  why: {
    en: 'To measure it somebody must know in what unit, from where to where, and where the figures come from.',
    cy: 'I’w fesur rhaid gwybod ym mha uned, o ble i ble, ac o ble y daw’r ffigurau.',
  },
  source: { en: 'Columns of the logical framework', cy: 'Colofnau’r fframwaith rhesymegol' },
  find: ({ theory, order }) =>
    order.sorted([...theory.indicators.values()]).flatMap((indicator) => {
      const missing = missingParts(indicator)
      if (missing.length === 0) return []
      return [
        {
          ids: [indicator.id],
          message: {
            en: `It lacks: ${missing.map(({ en }) => en).join(', ')}.`,
            cy: `Yn eisiau: ${missing.map(({ cy }) => cy).join(', ')}.`,
          },
        },
      ]
    }),
}
