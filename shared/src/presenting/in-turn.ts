import { type Element, type Id, inOrder, type Link, type Theory } from '../model/index.js'
import { bandsFromTheTop } from '../narrative/index.js'
import type { ShownThing } from './step.js'

/** Links by the box that they lead to; what moderates a link by the box which that one leads to. */
export type Leading = ReadonlyMap<Id, readonly Link[]>

export function leadingIn(theory: Theory): Leading {
  const leading = new Map<Id, Link[]>()
  for (const link of theory.links.values()) {
    const box = boxLedTo(theory, link)
    const there = box === null ? undefined : leading.get(box)
    if (there !== undefined) there.push(link)
    else if (box !== null) leading.set(box, [link])
  }
  return leading
}

/** Boxes as they are read, each after the links that lead to it. */
export function inTurn(boxes: readonly Id[], leading: Leading): readonly ShownThing[] {
  return boxes.flatMap((id) => [
    ...(leading.get(id) ?? []).map((link): ShownThing => ({ kind: 'link', id: link.id })),
    { kind: 'box', id },
  ])
}

/** These boxes in the order in which the map is read: band by band. */
export function asRead(theory: Theory, elements: Iterable<Element>): readonly Element[] {
  const places = new Map<Id | null, number>(bandsFromTheTop(theory).map(({ id }, index) => [id, index]))
  const placeOf = ({ band }: Element) => places.get(band) ?? places.size
  return inOrder(elements).sort((a, b) => placeOf(a) - placeOf(b))
}

function boxLedTo({ links, elements, groups }: Theory, link: Link): Id | null {
  const passed = new Set<Id>()
  for (let at: Link | undefined = link; at !== undefined && !passed.has(at.id); at = links.get(at.to)) {
    passed.add(at.id)
    if (elements.has(at.to) || groups.has(at.to)) return at.to
  }
  return null
}
