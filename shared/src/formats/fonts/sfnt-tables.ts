/** Tables of a TrueType font by their tags. */
export type Tables = ReadonlyMap<string, Uint8Array>

/** The tables in a font of ours. OpenType, "Organization of an OpenType font". */
export function tablesOf(bytes: Uint8Array): Tables {
  const view = viewOf(bytes)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + 16 * index
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
      const offset = view.getUint32(at + 8)
      return [tag, bytes.subarray(offset, offset + view.getUint32(at + 12))]
    }),
  )
}

/** Numbers in bytes. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
