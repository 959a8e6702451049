import type { ReadResult } from '@throughline/shared/formats'
import type { Mapping, RoleId, SheetPreview } from '@throughline/shared/formats/sheets'

/** What is asked of the thread that reads a file: to open it, or to read its sheets in another way. */
export type ReadingJob =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'map'; readonly mapping: Mapping }
  | { readonly kind: 'sheet'; readonly sheet: number; readonly as: SheetAs }

/** What a sheet is to be read as: its columns are guessed anew. */
export interface SheetAs {
  readonly role: RoleId | null
  /** From 0; -1: it has no headings. */
  readonly headingRow: number
}

/** What is in a file. */
export interface ReadingAnswer {
  readonly read: ReadResult
  /** How its tables were understood; null where it has none, or where a theory of ours is inside. */
  readonly sheets: { readonly mapping: Mapping; readonly previews: readonly SheetPreview[] } | null
}
