import type { Element, Id, Theory } from '../model/index.js'
import { inOrder } from '../model/index.js'
import { bandsFromTheTop } from '../narrative/index.js'
import type { ShownThing } from './step.js'

/** Boxes as they are read, each after the links that lead to it; other links are left out. */
export function inTurn(theory: Theory, boxes: readonly Id[], links: ReadonlySet<Id>): readonly ShownThing[] {
  const leading = new Map<Id, Id[]>()
  for (const id of links) {
    const box = boxLedTo(theory, id)
    if (box !== null) leading.set(box, [...(leading.get(box) ?? []), id])
  }
  return boxes.flatMap((id) => [
    ...(leading.get(id) ?? []).map((link): ShownThing => ({ kind: 'link', id: link })),
    { kind: 'box', id },
  ])
}

/** These boxes in the order in which the map is read: band by band. */
export function asRead(theory: Theory, elements: Iterable<Element>): readonly Element[] {
  const places = new Map<Id | null, number>(bandsFromTheTop(theory).map(({ id }, index) => [id, index]))
  const placeOf = ({ band }: Element) => places.get(band) ?? places.size
  return inOrder(elements).sort((a, b) => placeOf(a) - placeOf(b))
}

/** The box at the end of a link; of one that moderates a link, the box that one leads to. */
function boxLedTo({ links, elements, groups }: Theory, id: Id): Id | null {
  const passed = new Set<Id>()
  for (let at = links.get(id); at !== undefined && !passed.has(at.id); at = links.get(at.to)) {
    passed.add(at.id)
    if (elements.has(at.to) || groups.has(at.to)) return at.to
  }
  return null
}
