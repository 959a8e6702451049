import { elementType, SPHERES, type Sphere } from '../model/index.js'
import { NONE_COLOURS, padColours } from './colours.js'
import type { Lens, Names } from './lens.js'
import { LENS_NAMES } from './names.js'

const NAMES: Readonly<Record<Sphere, { readonly name: Names; readonly sign: Names; readonly level: 5 | 3 | 1 }>> = {
  control: { name: { en: 'Control', cy: 'Rheolaeth' }, sign: { en: 'C', cy: 'R' }, level: 5 },
  influence: { name: { en: 'Influence', cy: 'Dylanwad' }, sign: { en: 'I', cy: 'D' }, level: 3 },
  interest: { name: { en: 'Interest', cy: 'Diddordeb' }, sign: { en: '(I)', cy: '(D)' }, level: 1 },
}

const NONE: Names = { en: 'No sphere', cy: 'Dim cylch' }

/** What the programme controls, what it influences, and what it only watches: by band. Vocabulary, section 4. */
export const bySphere: Lens = {
  id: 'sphere',
  name: LENS_NAMES.sphere,
  about: {
    en: 'What do we control, what do we influence, what do we only watch?',
    cy: 'Beth rydym yn ei reoli, yn dylanwadu arno, yn ei wylio’n unig?',
  },
  tells: 'boxes',
  read(theory, { language }) {
    const kinds = SPHERES.map((sphere) => ({
      id: sphere,
      name: NAMES[sphere].name[language],
      sign: { text: NAMES[sphere].sign[language] },
      colours: padColours(NAMES[sphere].level),
    }))
    const none = { id: 'none', name: NONE[language], sign: { text: '–' }, colours: NONE_COLOURS, dashed: true }
    const causal = [...theory.elements.values()].filter(({ type }) => elementType(type).causal)
    const sphereOf = (band: string | null) => (band === null ? null : (theory.bands.get(band)?.sphere ?? null))
    return { kinds: [...kinds, none], of: new Map(causal.map(({ id, band }) => [id, [sphereOf(band) ?? 'none']])) }
  },
}
