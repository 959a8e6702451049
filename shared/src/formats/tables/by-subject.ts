import type { Id } from '../../model/index.js'
import type { Told } from './told.js'

/** Records in the order in which one reads what they are on; those on links where the link starts; on the whole first. */
export function bySubject<T extends { readonly id: Id; readonly on: readonly Id[] }>(
  records: ReadonlyMap<Id, T>,
  { elements, theory }: Pick<Told, 'elements' | 'theory'>,
): readonly T[] {
  const places = new Map(elements.map(({ id }, index) => [id, index]))
  const placeOf = (id: Id) => places.get(id) ?? places.get(theory.links.get(id)?.from ?? '')
  const firstOf = ({ on }: T) => {
    const found = on.map(placeOf).filter((place) => place !== undefined)
    return found.reduce((first, place) => Math.min(first, place), found[0] ?? BEFORE_ALL)
  }
  const placed = [...records.values()].map((record) => ({ record, at: firstOf(record) }))
  return placed.sort((a, b) => a.at - b.at || (a.record.id < b.record.id ? -1 : 1)).map(({ record }) => record)
}

const BEFORE_ALL = -1
