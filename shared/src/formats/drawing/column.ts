import type { DrawnBox } from './drawing.js'
import type { Meaning } from './meaning.js'

/** What a drawing has under one heading, in one frame, or over each other. */
export interface Column {
  /** Of its heading or frame; empty where none was found. */
  readonly name: string
  /** Null where its name says nothing we know. */
  readonly meaning: Meaning | null
  /** What stands behind its heading or frame. */
  readonly description: string
  readonly boxes: readonly DrawnBox[]
  /** It crosses the others: a strip above or below them. */
  readonly isStrip: boolean
  /** It stands over other headings or holds other bands. */
  readonly isOverOthers: boolean
}

/** Everything of a drawing in columns, in the order of the flow; what stands in none is loose. */
export interface Columns {
  readonly columns: readonly Column[]
  readonly loose: readonly DrawnBox[]
  /** Headings across, such as a logical framework's, and what they say of single boxes: by the ids of boxes. */
  readonly crossHeads: readonly DrawnBox[]
  readonly across: ReadonlyMap<string, Meaning>
}
