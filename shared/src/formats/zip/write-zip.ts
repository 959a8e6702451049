import { strToU8, type Zippable, zipSync } from 'fflate'

/** A zip of these entries, in this order. The same entries give the same bytes: no clock is read. */
export function writeZip(entries: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {}
  for (const [name, content] of entries) files[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(files, { mtime: EPOCH, level: 6 })
}

// The earliest day that a zip can name.
const EPOCH = '1980-01-01T00:00:00'
