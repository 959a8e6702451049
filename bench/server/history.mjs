import { seeded } from '../seeded.mjs'
import * as Y from './yjs.mjs'

/** Edits between two reloads of the page: each load of a page is a new client to Yjs. */
const SESSION = 400
/** A label longer than this is cut to half. */
const LONGEST_LABEL = 90
const LETTERS = 'etaoinshrdlucmfwypvbgkjqxz     '

/**
 * A document that people have edited for long: of a hundred edits 80 are letters typed or taken back in a label, 15
 * the ends of drags, 5 other values. `state` is what they made; `updates` is each of them, where `isKept`.
 */
export function historyOf(start, { seed, edits, isKept }) {
  const random = seeded(seed)
  const below = (n) => Math.floor(random() * n)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, start)
  const boxes = [...doc.getMap('elements').keys()].sort().map((id) => doc.getMap('elements').get(id))
  const links = [...doc.getMap('links').keys()].sort().map((id) => doc.getMap('links').get(id))
  const updates = []
  if (isKept) doc.on('update', (update) => updates.push(update))
  let typing = null

  const kinds = [
    {
      until: 0.8,
      edit() {
        if (typing === null || random() < 0.05) typing = labelOf(boxes[below(boxes.length)])
        const { length } = typing
        if (length > LONGEST_LABEL) typing.delete(length >> 1, length - (length >> 1))
        else if (length > 0 && random() < 0.1) typing.delete(length - 1, 1)
        else typing.insert(length, LETTERS[below(LETTERS.length)])
      },
    },
    { until: 0.95, edit: () => boxes[below(boxes.length)].set('position', [below(2000), below(1200)]) },
    { until: 1, edit: () => links[below(links.length)].set('confidence', ['low', 'medium', 'high'][below(3)]) },
  ]

  const edit = () => {
    const which = random()
    kinds.find(({ until }) => which < until).edit()
  }
  for (let n = 0; n < edits; n += SESSION) {
    doc.clientID = 10_000_000 + seed * 10_000 + n / SESSION
    // What nobody asks for one by one is one transaction: Yjs looks at every client before and after each.
    if (isKept) repeat(SESSION, () => doc.transact(edit))
    else doc.transact(() => repeat(SESSION, edit))
  }
  const state = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return { updates, state }
}

function labelOf(box) {
  const label = box.get('label:en')
  if (label !== undefined) return label
  const made = new Y.Text()
  box.set('label:en', made)
  return made
}

function repeat(times, make) {
  for (let time = 0; time < times; time++) make()
}
