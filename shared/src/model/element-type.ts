import type { ElementTypeEntry } from './element-types/element-type-entry.js'
import { elementTypes } from './element-types/index.js'

/** What a box can be. Definitions and sources: vocabulary, section 1. Order is the palette's. */
export type ElementType = (typeof elementTypes)[number]['id']
export const ELEMENT_TYPES: readonly ElementType[] = elementTypes.map((type) => type.id)

const ENTRIES: ReadonlyMap<ElementType, ElementTypeEntry> = new Map(elementTypes.map((type) => [type.id, type]))

/** Everything there is to say about one type. */
export function elementType(id: ElementType): ElementTypeEntry {
  const entry = ENTRIES.get(id)
  if (entry === undefined) throw new Error(`no element type ${id}`)
  return entry
}
