import {
  aBand,
  aGroup,
  aLink,
  anElement,
  type Band,
  type Element,
  type ElementType,
  type Group,
  type Id,
  type Link,
  MAX_BAND_SIZE,
  MIN_BAND_SIZE,
  type Text,
} from '../../model/index.js'
import {
  bearingSaid,
  kindSaid,
  type Marks,
  necessitySaid,
  placementSaid,
  sphereSaid,
  tagsSaid,
  termSaid,
  typesSaid,
} from './marks.js'

/** A band from what was said of it. */
export function bandSaid(given: Pick<Band, 'id' | 'label' | 'order'>, marks: Marks): Band {
  const size = Number(marks.get('size') ?? Number.NaN)
  return aBand({
    ...given,
    placement: placementSaid(marks.get('placement')) ?? 'main',
    types: typesSaid(marks.get('types')),
    term: termSaid(marks.get('term')),
    sphere: sphereSaid(marks.get('sphere')),
    size: size >= MIN_BAND_SIZE && size <= MAX_BAND_SIZE ? size : null,
  })
}

/** A group from what stands in its file. */
export const groupSaid = (id: Id, label: Text, description: Text): Group => aGroup({ id, label, description })

/** A box from what was said of it. */
export function elementSaid(given: Partial<Element> & { id: Id; type: ElementType }, marks: Marks): Element {
  const isOutcome = given.type === 'outcome'
  const hasBearing = given.type === 'context-factor' || given.type === 'unintended-outcome'
  return anElement({
    tags: tagsSaid(marks.get('tags')),
    bearing: hasBearing ? bearingSaid(marks.get('bearing')) : null,
    ref: marks.get('ref') ?? null,
    ...given,
    term: isOutcome ? (given.term ?? termSaid(marks.get('term'))) : null,
  })
}

/** A link from what was said of it. */
export function linkSaid(given: Partial<Link> & Pick<Link, 'id' | 'from' | 'to'>, marks: Marks): Link {
  return aLink({
    ...given,
    kind: given.kind ?? kindSaid(marks.get('kind')) ?? 'leads-to',
    uncertain: marks.get('uncertain') === 'yes',
    necessity: necessitySaid(marks.get('necessity')),
  })
}
