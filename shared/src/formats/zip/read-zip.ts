import { strFromU8, strToU8, Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { joined } from './inflate.js'

/** A zip that would need more than this is not read further. */
export const ZIP_LIMITS = { entries: 10_000, inflatedBytes: 200_000_000 } as const

/** The wanted entries of a zip by name, or why there are none. */
export type ReadZip =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly problem: 'damaged' | 'too-large' }

const PIECE_BYTES = 65_536

/** Whether bytes begin as a zip does. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3

/** Whether a zip names such an entry in its directory, at its end: nothing is inflated to find out. */
export function zipHolds(bytes: Uint8Array, name: string): boolean {
  return isZip(bytes) && strFromU8(bytes.subarray(-MAX_DIRECTORY), true).includes(strFromU8(strToU8(name), true))
}

const MAX_DIRECTORY = 2_000_000

// Entries before the cut of a zip that is cut off can be read, and would pass for all of it.
function hasEnd(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(-MAX_END), true).includes('PK\u0005\u0006')
}

/** The record that a zip ends with, and the longest remark behind it. */
const MAX_END = 22 + 65_535

/**
 * Inflates those entries of a zip that are wanted. What sizes it claims is not believed: what comes out is counted, and
 * nothing is inflated past ZIP_LIMITS, or past `maxBytes` where that is less. Never throws.
 */
export function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
  maxBytes: number = ZIP_LIMITS.inflatedBytes,
): ReadZip {
  const entries = new Map<string, Uint8Array>()
  let problem: 'damaged' | 'too-large' | null = isZip(bytes) && hasEnd(bytes) ? null : 'damaged'
  let count = 0
  let inflated = 0
  let open = 0
  const begin = (file: UnzipFile): void => {
    count += 1
    if (count > ZIP_LIMITS.entries) problem = 'too-large'
    if (problem !== null || !isWanted(file.name) || file.name.endsWith('/')) return
    const parts: Uint8Array[] = []
    open += 1
    file.ondata = (error, part, final) => {
      if (error !== null) problem ??= 'damaged'
      inflated += part?.length ?? 0
      if (inflated > maxBytes) problem ??= 'too-large'
      if (problem !== null) return
      parts.push(part)
      if (!final) return
      open -= 1
      entries.set(file.name, joined(parts))
    }
    file.start()
  }
  try {
    const unzip = new Unzip(begin)
    unzip.register(UnzipInflate)
    for (let at = 0; at < bytes.length && problem === null; at += PIECE_BYTES) {
      unzip.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length)
    }
  } catch {
    // fflate throws where the archive makes no sense.
    problem ??= 'damaged'
  }
  if (problem === null && open > 0) problem = 'damaged'
  return problem === null ? { ok: true, entries } : { ok: false, problem }
}
