import { TERMS } from '../model/index.js'
import { NONE_COLOURS, padColours } from './colours.js'
import type { Lens, Names } from './lens.js'
import { LENS_NAMES } from './names.js'

const SIGNS: Readonly<Record<(typeof TERMS)[number], Names>> = {
  short: { en: 'S', cy: 'B' },
  medium: { en: 'M', cy: 'C' },
  long: { en: 'L', cy: 'H' },
}

const NAMES: Readonly<Record<(typeof TERMS)[number], Names>> = {
  short: { en: 'Short term', cy: 'Tymor byr' },
  medium: { en: 'Medium term', cy: 'Tymor canolig' },
  long: { en: 'Long term', cy: 'Tymor hir' },
}

const NONE: Names = { en: 'Not timed', cy: 'Heb amser' }

const LEVELS = { short: 1, medium: 3, long: 5 } as const

/** When each outcome is expected. */
export const byTerm: Lens = {
  id: 'term',
  name: LENS_NAMES.term,
  about: { en: 'When is each outcome expected?', cy: 'Pryd y disgwylir pob deilliant?' },
  tells: 'boxes',
  read(theory, { language }) {
    const outcomes = [...theory.elements.values()].filter(({ type }) => type === 'outcome')
    const kinds = TERMS.map((term) => ({
      id: term,
      name: NAMES[term][language],
      sign: { text: SIGNS[term][language] },
      colours: padColours(LEVELS[term]),
    }))
    const none = { id: 'none', name: NONE[language], sign: { text: '–' }, colours: NONE_COLOURS, dashed: true }
    return { kinds: [...kinds, none], of: new Map(outcomes.map(({ id, term }) => [id, [term ?? 'none']])) }
  },
}
