import type { RecordKind } from '@throughline/shared/commands'
import type { ThingOf } from '@throughline/shared/document'
import type { Id, Theory } from '@throughline/shared/model'
import { byPlace } from './band-order.js'
import type { Row } from './sheet.js'

/** Records in the order of what they are on first; that is selected with them. */
export function recordRows(theory: Theory, records: ReadonlyMap<Id, ThingOf[RecordKind]>): readonly Row[] {
  const rows = [...records.values()].map(({ id, on }): Row => {
    const about = on.find((one) => theory.elements.has(one) || theory.links.has(one) || theory.groups.has(one))
    return { key: id, id, given: {}, ...(about === undefined ? {} : { about }) }
  })
  return byPlace(rows, theory, ({ about }) => [about])
}
