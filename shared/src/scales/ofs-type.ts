import { listedValue, numbered, numberOf, refuseUnlisted } from './listed.js'
import { pillLevel } from './pill-level.js'
import type { Scale } from './scale.js'

const name = { en: 'OfS types of evaluation', cy: 'Mathau gwerthuso OfS' }
const values = numbered(
  1,
  3,
  (value) => ({ en: `OfS evaluation type ${value}`, cy: `gwerthusiad OfS math ${value}` }),
  {
    1: { en: 'narrative: a coherent reason', cy: 'naratif: rheswm cydlynol' },
    2: {
      en: 'empirical enquiry: data on outcomes, no claim of cause',
      cy: 'ymchwiliad empirig: data am ddeilliannau, heb honni achos',
    },
    3: { en: 'causality: a method that shows effect', cy: 'achosiaeth: dull sy’n dangos effaith' },
  },
)

/**
 * Kind of evaluation. Source: Office for Students standards of evidence, as TASO uses them.
 *
 * Types are kinds of work, not ranks: a narrative can be the right evaluation. So they have no strength, and a path
 * of types has no weakest link. The pill darkens with the claim of cause, as the look draws it, and says the type.
 */
export const ofsType: Scale = {
  id: 'ofs-type',
  name,
  rates: {
    en: 'The kind of evaluation. Types are kinds, not ranks.',
    cy: 'Y math o werthusiad. Mathau ydynt, nid graddau.',
  },
  source: {
    en: 'Office for Students: standards of evidence, as used by TASO',
    cy: 'Swyddfa Myfyrwyr: safonau tystiolaeth, fel y’u defnyddir gan TASO',
  },
  values,
  variants: [],
  saysNoEffect: true,
  refuse: refuseUnlisted(values, name),
  mark: (rating, language) => {
    const type = numberOf(values, rating)
    const found = listedValue(values, rating)
    if (type === null || found === undefined) return undefined
    return {
      level: pillLevel(type),
      text: `${language === 'cy' ? 'Math' : 'Type'} ${type}`,
      name: found.name[language],
    }
  },
  strength: () => null,
}
