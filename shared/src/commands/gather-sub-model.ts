import type { TheoryDocument } from '../document/index.js'
import { type Element, type Id, inOrder } from '../model/index.js'
import { addBand } from './add-band.js'
import { addElement } from './add-element.js'

/**
 * Puts boxes of one map into the sub-model of a new box, which stands where the first of them stood, and gives its id;
 * null where none of them is there. Their bands come along under the same names; links to the rest are then drawn at
 * the new box.
 */
export function gatherSubModel(document: TheoryDocument, { ids }: { readonly ids: readonly Id[] }): Id | null {
  const boxes = inOrder(ids.flatMap((id) => document.thing('elements', id) ?? []))
  const [first] = boxes
  if (first === undefined) return null
  return document.change(() => {
    const { type, term, band, position, within } = first
    const id = addElement(document, { type, term, band, position, within })
    const bands = bandsFor(document, boxes, id)
    for (const box of boxes) {
      const home = box.band === null ? null : (bands.get(box.band) ?? null)
      document.changeThing('elements', box.id, { within: id, band: home })
    }
    return id
  })
}

function bandsFor(document: TheoryDocument, boxes: readonly Element[], within: Id): ReadonlyMap<Id, Id> {
  const wanted = new Set(boxes.map(({ band }) => band))
  const made = new Map<Id, Id>()
  for (const { id, label, prompt, placement, types, term } of inOrder(document.things('bands'))) {
    if (wanted.has(id)) made.set(id, addBand(document, { label, prompt, placement, types, term, within }))
  }
  return made
}
