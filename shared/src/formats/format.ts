import type { Theory } from '../model/index.js'
import type { ReadResult } from './read-result.js'

/** A kind of file that theories come from or go to. */
export interface Format {
  readonly id: string
  readonly name: string
  /** What its files' names end in, the usual one first. */
  readonly extensions: readonly string[]
  readonly mediaType: string
  /** Whether these bytes are such a file, seen from how it begins. Its name is not to be trusted. */
  readonly recognises: (bytes: Uint8Array) => boolean
  /** Reads one; never throws, whatever the bytes. */
  readonly read?: (bytes: Uint8Array) => ReadResult
  /** Absent where a picture must be drawn first. */
  readonly write?: (theory: Theory) => string
}
