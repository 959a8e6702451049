import { listedValue, refuseUnlisted } from './listed.js'
import type { RatingMark, Scale, ScaleValue, Spoken } from './scale.js'

const name = { en: 'Basis: reason or evidence', cy: 'Sail: rheswm neu dystiolaeth' }

const values: readonly ScaleValue[] = [
  {
    value: 'none',
    name: { en: 'rests on nothing yet', cy: 'heb sail eto' },
    meaning: { en: 'nobody has given a reason', cy: 'nid oes neb wedi rhoi rheswm' },
  },
  {
    value: 'rationale',
    name: { en: 'rests on a reason', cy: 'yn seiliedig ar reswm' },
    meaning: { en: 'why it should hold, in words', cy: 'pam y dylai ddal, mewn geiriau' },
  },
  {
    value: 'evidence',
    name: { en: 'rests on evidence', cy: 'yn seiliedig ar dystiolaeth' },
    meaning: { en: 'a study, data or testimony', cy: 'astudiaeth, data neu dystiolaeth lafar' },
  },
]

const MARKS: Readonly<Record<string, Omit<RatingMark, 'text' | 'name'> & { readonly text: Record<Spoken, string> }>> = {
  none: { level: 0, text: { en: 'no reason', cy: 'dim rheswm' } },
  rationale: { level: 1, icon: 'm-basis-rationale', text: { en: 'reason', cy: 'rheswm' } },
  evidence: { level: 3, icon: 'm-basis-evidence', text: { en: 'evidence', cy: 'tystiolaeth' } },
}

/** What a link rests on at all: the simplest scale, good for training. Ours, after ActKnowledge. */
export const basis: Scale = {
  id: 'basis',
  name,
  rates: { en: 'What the link rests on at all.', cy: 'Ar beth mae’r ddolen yn seiliedig o gwbl.' },
  source: { en: 'Throughline, after ActKnowledge', cy: 'Throughline, ar ôl ActKnowledge' },
  values,
  variants: [],
  saysNoEffect: false,
  refuse: refuseUnlisted(values, name),
  mark: (rating, language) => {
    const found = listedValue(values, rating)
    const mark = MARKS[String(found?.value)]
    if (found === undefined || mark === undefined) return undefined
    return { ...mark, text: mark.text[language], name: found.name[language] }
  },
  strength: (rating) => {
    const found = listedValue(values, rating)
    return found === undefined ? null : values.indexOf(found)
  },
}
