import type { TheoryDocument } from '../document/index.js'
import { type Element, type Id, inOrder, type Theory, wordsOf } from '../model/index.js'

/**
 * Where elements of another theory belong in this one: in the same band, else one of the same name, else one for
 * their type and term, else `otherwise`.
 *
 * @param within on the map of which sub-model; null: the theory's own
 */
export function bandFor(
  document: TheoryDocument,
  other: Theory,
  otherwise: Id | null,
  within: Id | null = null,
): (element: Element) => Id | null {
  const bands = inOrder(document.things('bands').filter((band) => band.within === within))
  const { languages } = document.details()
  return (element) => {
    if (element.band === null) return otherwise
    if (bands.some(({ id }) => id === element.band)) return element.band
    const left = other.bands.get(element.band)
    const name = left === undefined ? '' : wordsOf(left.label, other.details.languages)
    const sameName = bands.find(({ label }) => name !== '' && wordsOf(label, languages) === name)
    const sameType = bands.filter(({ types }) => types.includes(element.type))
    const sameTerm = sameType.find(({ term }) => term === element.term)
    return (sameName ?? sameTerm ?? sameType[0])?.id ?? otherwise
  }
}
