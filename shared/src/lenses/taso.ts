import type { ElementType } from '../model/index.js'
import { elementType } from '../model/index.js'
import { typeIcon } from '../scene/index.js'
import { hueColours, typeColours } from './colours.js'
import type { Lens, Names } from './lens.js'
import { LENS_NAMES } from './names.js'

/** The parts of TASO's Core theory of change, as lists without arrows. Vocabulary, section 6, `taso-core`. */
const CORE: readonly ElementType[] = ['situation', 'input', 'activity', 'output', 'outcome', 'impact']

const NO_ARROWS: Names = {
  en: 'Core shows lists: links and what Enhanced adds are left out.',
  cy: 'Mae Craidd yn dangos rhestrau: gadewir allan y dolenni a’r hyn a ychwanega Manwl.',
}

/** Situation, inputs, activities, outputs, outcomes and impact, and nothing else. */
export const tasoCore: Lens = {
  id: 'taso-core',
  name: LENS_NAMES['taso-core'],
  about: {
    en: 'The core of the theory, as lists on one page.',
    cy: 'Craidd y ddamcaniaeth, fel rhestrau ar un dudalen.',
  },
  tells: 'boxes',
  read(theory, { language }) {
    const elements = [...theory.elements.values()]
    const kinds = CORE.map((type) => ({
      id: type,
      name: elementType(type).name[language],
      sign: { icon: typeIcon(type) },
      colours: typeColours(type),
      saysItself: true,
    }))
    const core = elements.filter(({ type }) => CORE.includes(type))
    const left = elements.filter(({ type }) => !CORE.includes(type))
    return {
      kinds,
      of: new Map(core.map(({ id, type }) => [id, [type]])),
      hidden: new Set([...left.map(({ id }) => id), ...theory.links.keys()]),
      notes: left.length + theory.links.size > 0 ? [NO_ARROWS[language]] : [],
    }
  },
}

const NAMES = {
  core: { en: 'In Core', cy: 'Yn Craidd' },
  added: { en: 'Added by Enhanced', cy: 'Ychwanegwyd gan Manwl' },
} as const

/** Everything: context, target group, mechanisms, unintended outcomes, risks and arrows too; told apart from the core. */
export const tasoEnhanced: Lens = {
  id: 'taso-enhanced',
  name: LENS_NAMES['taso-enhanced'],
  about: {
    en: 'The whole theory; what Enhanced adds to Core is marked.',
    cy: 'Y ddamcaniaeth gyfan; nodir yr hyn a ychwanega Manwl at Craidd.',
  },
  tells: 'boxes',
  read(theory, { language }) {
    const kinds = [
      { id: 'core', name: NAMES.core[language], sign: { text: 'C' }, colours: hueColours(7) },
      { id: 'added', name: NAMES.added[language], sign: { text: '+' }, colours: hueColours(4) },
    ]
    const boxes = [...theory.elements.values()].filter(({ type }) => type !== 'note')
    return { kinds, of: new Map(boxes.map(({ id, type }) => [id, [CORE.includes(type) ? 'core' : 'added']])) }
  },
}
