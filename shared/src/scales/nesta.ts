import { listedValue, numbered, numberOf, refuseUnlisted } from './listed.js'
import { pillLevel } from './pill-level.js'
import type { Scale } from './scale.js'

const name = { en: 'Nesta standards of evidence', cy: 'Safonau tystiolaeth Nesta' }
const values = numbered(1, 5, (value) => ({ en: `Nesta level ${value} of 5`, cy: `lefel Nesta ${value} o 5` }), {
  1: { en: 'can say clearly why it should help', cy: 'yn gallu dweud yn glir pam y dylai helpu' },
  2: { en: 'data show positive change, cause not shown', cy: 'data’n dangos newid cadarnhaol, heb ddangos achos' },
  3: { en: 'cause shown with a comparison', cy: 'achos wedi’i ddangos drwy gymharu' },
  4: { en: 'independently replicated at reasonable cost', cy: 'wedi’i ailadrodd yn annibynnol am gost resymol' },
  5: {
    en: 'shown to work elsewhere and at scale',
    cy: 'wedi’i ddangos i weithio mewn mannau eraill ac ar raddfa fawr',
  },
})

/** Stage of an innovation. Source: Nesta, Standards of Evidence. */
export const nesta: Scale = {
  id: 'nesta',
  name,
  rates: {
    en: 'How far an innovation has been shown to work.',
    cy: 'I ba raddau y dangoswyd bod arloesedd yn gweithio.',
  },
  source: { en: 'Nesta: Standards of Evidence', cy: 'Nesta: Standards of Evidence' },
  values,
  variants: [],
  saysNoEffect: true,
  refuse: refuseUnlisted(values, name),
  mark: (rating, language) => {
    const rank = numberOf(values, rating)
    const found = listedValue(values, rating)
    if (rank === null || found === undefined) return undefined
    return { level: pillLevel(rank), text: `Nesta ${rank}`, name: found.name[language] }
  },
  strength: (rating) => numberOf(values, rating),
}
