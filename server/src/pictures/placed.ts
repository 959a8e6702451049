import { contentsOf, mapOf } from '@throughline/shared/graph'
import { tidyPositions } from '@throughline/shared/layout'
import { type Element, type Id, languageShown, type Theory } from '@throughline/shared/model'
import { boxSizer, wordsIn } from '@throughline/shared/scene'
import { createNodeMeasure } from './node-measure.js'

const measure = createNodeMeasure()

/**
 * The theory with a place for every box that had none, as Tidy up finds it. A document begins like this: its boxes then
 * stand in the same places in every window and figure, whatever was changed since.
 */
export function placed(theory: Theory): Theory {
  const elements = new Map(theory.elements)
  for (const within of [null, ...contentsOf(theory).keys()]) {
    for (const element of placedOnMap(mapOf(theory, within)).elements.values()) elements.set(element.id, element)
  }
  return { ...theory, elements }
}

function placedOnMap(theory: Theory): Theory {
  const unplaced = [...theory.elements.values()].filter(({ position }) => position === null)
  if (unplaced.length === 0) return theory
  const words = wordsIn(languageShown(theory.details.title, theory.details.languages))
  const which = unplaced.length === theory.elements.size ? 'all' : 'unplaced'
  const places = tidyPositions(theory, boxSizer(theory, measure, words), which)
  const elements = new Map<Id, Element>()
  for (const [id, element] of theory.elements) elements.set(id, { ...element, ...places.get(id) })
  return { ...theory, elements }
}
