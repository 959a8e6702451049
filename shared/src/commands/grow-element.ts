import type { TheoryDocument } from '../document/index.js'
import { type Band, type Element, type ElementType, type Id, inOrder, type Term } from '../model/index.js'
import { addElement } from './add-element.js'
import { addLink } from './add-link.js'
import { bandsPlaced } from './bands-placed.js'
import { orderElements } from './order-elements.js'

export interface Growth {
  /** The box it grows from. */
  readonly from: Id
  /** `next`: what it leads to. `previous`: what leads to it. `same`: another in its band, not linked. */
  readonly direction: 'next' | 'previous' | 'same'
  /** What the new box is; what belongs in its band where not given. */
  readonly type?: ElementType
}

/** Which type usually comes after which, where no band says so. Order: vocabulary, section 1. */
const CHAIN: readonly ElementType[] = ['input', 'activity', 'output', 'outcome', 'impact']

/** Makes the next box of a chain, linked and unplaced, in the band where it belongs; null where it grows from is gone. */
export function growElement(document: TheoryDocument, { from, direction, type }: Growth): Id | null {
  const start = document.thing('elements', from)
  if (start === undefined) return null
  const band = direction === 'same' ? bandOf(document, start) : neighbourBand(document, start, direction)
  const made = { type: type ?? typeFor(start, band, direction), term: termFor(start, band) }
  return document.change(() => {
    const id = addElement(document, {
      ...made,
      band: band?.id ?? null,
      group: direction === 'same' ? start.group : null,
      within: start.within,
    })
    if (direction === 'next') addLink(document, { from, to: id })
    if (direction === 'previous') addLink(document, { from: id, to: from })
    if (direction === 'same') orderElements(document, { ids: [id], before: readAfter(document, start) })
    return id
  })
}

function bandOf(document: TheoryDocument, element: Element): Band | undefined {
  return element.band === null ? undefined : document.thing('bands', element.band)
}

/** The box that is read after another in its band; null: it is the last, and the new one is at the end already. */
function readAfter(document: TheoryDocument, { id, band }: Element): Id | null {
  const inBand = inOrder(document.things('elements').filter((element) => element.band === band))
  return inBand[inBand.findIndex((element) => element.id === id) + 1]?.id ?? null
}

/** The main band after (or before) the box's; its own where that is the last, or crosses the others. */
function neighbourBand(document: TheoryDocument, element: Element, direction: 'next' | 'previous'): Band | undefined {
  const own = bandOf(document, element)
  if (own === undefined || own.placement !== 'main') return own
  const columns = bandsPlaced(document, own)
  const at = columns.findIndex(({ id }) => id === own.id)
  return columns[direction === 'next' ? at + 1 : at - 1] ?? own
}

function typeFor(start: Element, band: Band | undefined, direction: Growth['direction']): ElementType {
  if (band !== undefined && (band.id === start.band || band.types[0] === undefined)) return start.type
  if (band?.types[0] !== undefined) return band.types[0]
  const at = CHAIN.indexOf(start.type)
  if (at < 0 || direction === 'same') return start.type
  return CHAIN[direction === 'next' ? at + 1 : at - 1] ?? start.type
}

function termFor(start: Element, band: Band | undefined): Term | null {
  return band !== undefined && band.id !== start.band ? band.term : start.term
}
