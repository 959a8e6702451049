import { type Band, type Element, type Id, inOrder, type Link, type Placement, type Theory } from '../model/index.js'
import type { BoxChoice } from './guide.js'

/** A column of the theory's own map with what stands in it, in reading order. */
export interface Column {
  readonly band: Band
  readonly boxes: readonly Element[]
}

/** The columns of a theory in the order of cause, without those that hold notes alone. */
export function columnsOf(theory: Theory): readonly Column[] {
  return bandsOf(theory, 'main').filter(({ band }) => choicesFor(band).some(({ type }) => type !== 'note'))
}

/** The bands of one placement with what stands in them. */
export function bandsOf(theory: Theory, placement: Placement): readonly Column[] {
  const boxes = inOrder(theory.elements.values()).filter(({ within }) => within === null)
  return inOrder(theory.bands.values())
    .filter((band) => band.placement === placement && band.within === null)
    .map((band) => ({ band, boxes: boxes.filter((box) => box.band === band.id) }))
}

/** What can be made in a band. */
export function choicesFor(band: Band): readonly BoxChoice[] {
  return band.types.map((type) => ({ band: band.id, type, term: type === 'outcome' ? band.term : null }))
}

/** Whether a box is a step that something leads to: notes and side effects are not asked about. */
export function isStep({ type }: Element): boolean {
  return type !== 'note' && type !== 'unintended-outcome'
}

/** The links that carry the chain, by their end or their start. */
export function flowLinks(theory: Theory, side: 'to' | 'from'): ReadonlyMap<Id, readonly Link[]> {
  const links = new Map<Id, Link[]>()
  for (const link of theory.links.values()) {
    if (link.kind !== 'leads-to' && link.kind !== 'requires') continue
    const others = links.get(link[side])
    if (others === undefined) links.set(link[side], [link])
    else others.push(link)
  }
  return links
}
