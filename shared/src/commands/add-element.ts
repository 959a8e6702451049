import type { TheoryDocument } from '../document/index.js'
import { anElement, type ElementType, type Id, newId, type Position, type Term, type Text } from '../model/index.js'
import { finitePosition } from './finite-position.js'
import { orderAtEnd } from './order-at-end.js'

export interface NewElement {
  readonly type: ElementType
  /** Outcomes only; the band's where not given. */
  readonly term?: Term | null
  readonly band?: Id | null
  readonly position?: Position | null
  readonly label?: Text
  readonly group?: Id | null
  /** The box whose sub-model it stands in; that of its band or group where it has one. */
  readonly within?: Id | null
}

/** Adds a box and gives its id. Throws RangeError for a position that is not finite. */
export function addElement(document: TheoryDocument, { type, band = null, ...given }: NewElement): Id {
  const id = newId()
  const { position = null, label = {}, group = null } = given
  const standsIn = band === null ? undefined : document.thing('bands', band)
  const standsWith = group === null ? undefined : document.thing('groups', group)
  const within = standsIn?.within ?? standsWith?.within ?? given.within ?? null
  const term = type === 'outcome' ? (given.term ?? standsIn?.term ?? null) : null
  document.change(() => {
    document.create(
      'elements',
      anElement({
        id,
        type,
        term,
        label,
        group,
        within: within !== null && document.has('elements', within) ? within : null,
        band: standsIn === undefined ? null : band,
        position: position === null ? null : finitePosition(position),
        order: orderAtEnd(document, 'elements'),
      }),
    )
  })
  return id
}
