import type { ChoiceName, Exported, Platform } from './exported.js'
import type { ReadResult } from './read-result.js'

/** A kind of file that theories come from or go to. */
export interface Format {
  readonly id: string
  readonly name: string
  /** What its files' names end in, the usual one first. */
  readonly extensions: readonly string[]
  readonly mediaType: string
  /** The theory comes back whole from what is written. */
  readonly carriesModel: boolean
  /** What of the figure's boxes and links comes back where the whole theory does not. Absent: nothing. */
  readonly keeps?: readonly Kept[]
  /**
   * Whether these bytes are such a file, seen from how it begins. Its name only decides between kinds of plain text that
   * look alike. Formats are asked in the order of the list.
   */
  readonly recognises: (bytes: Uint8Array, name: string) => boolean
  /** Reads one; never throws, whatever the bytes. */
  readonly read?: (bytes: Uint8Array, name: string) => ReadResult | Promise<ReadResult>
  /** What of the choices it heeds; the others make no difference. */
  readonly takes?: readonly ChoiceName[]
  /** Text is written as UTF-8. */
  readonly write?: (exported: Exported, platform: Platform) => Written | Promise<Written>
}

/** What a file may keep of a theory, as the table in docs/formats.md names it. All of it in one language but the last. */
export const KEPT = [
  'labels',
  'descriptions',
  'types',
  'terms',
  'tags',
  'bands',
  'groups',
  'links',
  'link labels',
  'link kinds',
  'positions',
  'records',
  'sub-models',
  'languages',
] as const
export type Kept = (typeof KEPT)[number]

export type Written = string | Uint8Array
