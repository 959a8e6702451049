import * as encoding from 'lib0/encoding'
import { type DeleteSection, type StructSection, sectionsOf } from './update-sections.js'

/**
 * Joins V1 updates of which each goes on where those before it end, as rows of a log do, by putting their bytes one
 * behind the other: nothing is decoded. null where they do not, or where that cannot be told: Yjs must merge them.
 */
export function joinUpdates(updates: readonly Uint8Array[]): Uint8Array | null {
  const structs = new Map<number, StructSection[]>()
  const deletes = new Map<number, DeleteSection[]>()
  for (const update of updates) {
    const sections = sectionsOf(update)
    if (sections === null) return null
    for (const section of sections.structs) {
      const before = structs.get(section.client)
      if (before === undefined) structs.set(section.client, [section])
      else if (before.at(-1)?.next === section.clock) before.push(section)
      else return null
    }
    for (const section of sections.deletes) {
      const before = deletes.get(section.client)
      if (before === undefined) deletes.set(section.client, [section])
      else before.push(section)
    }
  }
  return written(structs, deletes)
}

function written(structs: Map<number, StructSection[]>, deletes: Map<number, DeleteSection[]>): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, structs.size)
  for (const [client, sections] of highestFirst(structs)) {
    encoding.writeVarUint(encoder, countOf(sections))
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, sections[0]?.clock ?? 0)
    for (const { bytes } of sections) encoding.writeUint8Array(encoder, bytes)
  }
  encoding.writeVarUint(encoder, deletes.size)
  for (const [client, sections] of highestFirst(deletes)) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, countOf(sections))
    for (const { bytes } of sections) encoding.writeUint8Array(encoder, bytes)
  }
  return encoding.toUint8Array(encoder)
}

/** The order in which Yjs writes clients, and expects them where it merges. */
function highestFirst<T>(sections: Map<number, T>): [number, T][] {
  return [...sections].sort(([a], [b]) => b - a)
}

function countOf(sections: readonly { readonly count: number }[]): number {
  return sections.reduce((sum, { count }) => sum + count, 0)
}
