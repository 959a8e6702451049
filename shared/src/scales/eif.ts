import { listedValue, refuseUnlisted } from './listed.js'
import { pillLevel } from './pill-level.js'
import type { Scale, ScaleValue } from './scale.js'

const name = { en: 'EIF evidence standards', cy: 'Safonau tystiolaeth EIF' }

const values: readonly ScaleValue[] = [
  level('NL2', { en: 'not level 2', cy: 'nid lefel 2' }),
  level(2, { en: 'preliminary evidence, no claim of cause', cy: 'tystiolaeth ragarweiniol, heb honni achos' }),
  level(3, {
    en: 'short-term effect, at least one rigorous study',
    cy: 'effaith fyrdymor, o leiaf un astudiaeth drylwyr',
  }),
  level(4, {
    en: 'long-term effect, several rigorous studies, one lasting a year or more',
    cy: 'effaith hirdymor, sawl astudiaeth drylwyr, un yn para blwyddyn neu fwy',
  }),
  {
    value: 'NE',
    name: { en: 'EIF: found not effective', cy: 'EIF: heb fod yn effeithiol' },
    meaning: {
      en: 'found not to be effective in at least one rigorous study; a finding, not a low level',
      cy: 'heb fod yn effeithiol mewn o leiaf un astudiaeth drylwyr; canfyddiad, nid lefel isel',
    },
  },
]

/** The rank of each level; "2+" and "3+", which the Guidebook also shows, stand between. */
const RANKS: Readonly<Record<string, number>> = { NL2: 1, '2': 2, '2+': 2.5, '3': 3, '3+': 3.5, '4': 4 }

/** A programme's best evidence on child outcomes. NE is a finding: it has no place in the order. Source: EIF Guidebook. */
export const eif: Scale = {
  id: 'eif',
  name,
  rates: {
    en: 'A programme’s best evidence on outcomes for children.',
    cy: 'Tystiolaeth orau rhaglen am ddeilliannau i blant.',
  },
  source: {
    en: 'Early Intervention Foundation Guidebook: evidence standards',
    cy: 'Canllaw Early Intervention Foundation: safonau tystiolaeth',
  },
  values,
  variants: [],
  saysNoEffect: false,
  findsNoEffect: ({ value }) => code(value) === 'NE',
  refuse: (rating) => (RANKS[code(rating.value)] === undefined ? refuseUnlisted(values, name)(rating) : null),
  mark: (rating, language) => {
    if (typeof rating.value === 'object') return undefined
    const given = code(rating.value)
    const listed = listedValue(values, rating)
    if (listed === undefined && RANKS[given] === undefined) return undefined
    // NE is a finding and NL2 no level at all: neither is darker than the other.
    const rank = Number.parseInt(given, 10)
    return {
      level: Number.isNaN(rank) ? 1 : pillLevel(rank),
      text: `EIF ${given}`,
      name: listed?.name[language] ?? level(given).name[language],
    }
  },
  strength: ({ value }) => RANKS[code(value)] ?? null,
}

function code(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value).trim().toUpperCase() : ''
}

function level(value: number | string, meaning?: ScaleValue['meaning']): ScaleValue {
  const names = { en: `EIF level ${value}`, cy: `lefel EIF ${value}` }
  return meaning === undefined ? { value, name: names } : { value, name: names, meaning }
}
