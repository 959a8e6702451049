import { ELEMENT_TYPES, elementType } from '../model/index.js'
import { typeIcon } from '../scene/index.js'
import { typeColours } from './colours.js'
import type { Lens } from './lens.js'
import { LENS_NAMES } from './names.js'

/** What each box is: the legend of the map as it always looks, and a filter by type. */
export const byType: Lens = {
  id: 'type',
  name: LENS_NAMES.type,
  about: { en: 'What is each box?', cy: 'Beth yw pob blwch?' },
  tells: 'boxes',
  read(theory, { language }) {
    const of = new Map([...theory.elements.values()].map(({ id, type }) => [id, [type]]))
    const present = new Set([...theory.elements.values()].map(({ type }) => type))
    const kinds = ELEMENT_TYPES.filter((type) => present.has(type)).map((type) => ({
      id: type,
      name: elementType(type).name[language],
      sign: { icon: typeIcon(type) },
      colours: typeColours(type),
      saysItself: true,
    }))
    return { kinds, of }
  },
}
