import type { ReadResult } from '@throughline/shared/formats'

/** A file to be read, and how it was called. */
export interface ReadingJob {
  readonly bytes: Uint8Array
  readonly name: string
}

export type ReadingAnswer = ReadResult
