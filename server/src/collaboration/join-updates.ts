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
  const writer = new Writer()
  writer.number(structs.size)
  for (const [client, sections] of highestFirst(structs)) {
    writer.number(countOf(sections))
    writer.number(client)
    writer.number(sections[0]?.clock ?? 0)
    for (const { bytes } of sections) writer.bytes(bytes)
  }
  writer.number(deletes.size)
  for (const [client, sections] of highestFirst(deletes)) {
    writer.number(client)
    writer.number(countOf(sections))
    for (const { bytes } of sections) writer.bytes(bytes)
  }
  return writer.whole()
}

/** The order in which Yjs writes clients, and expects them where it merges. */
function highestFirst<T>(sections: Map<number, T>): [number, T][] {
  return [...sections].sort(([a], [b]) => b - a)
}

function countOf(sections: readonly { readonly count: number }[]): number {
  return sections.reduce((sum, { count }) => sum + count, 0)
}

class Writer {
  readonly #parts: Uint8Array[] = []
  #length = 0

  number(value: number): void {
    const bytes: number[] = []
    let rest = value
    while (rest >= 0x80) {
      bytes.push((rest % 0x80) | 0x80)
      rest = Math.floor(rest / 0x80)
    }
    bytes.push(rest)
    this.bytes(Uint8Array.from(bytes))
  }

  bytes(bytes: Uint8Array): void {
    this.#parts.push(bytes)
    this.#length += bytes.length
  }

  whole(): Uint8Array {
    const whole = new Uint8Array(this.#length)
    let at = 0
    for (const part of this.#parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }
}
