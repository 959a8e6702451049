import type { ColumnKind } from '../tables/index.js'

/**
 * A theory as a report, in no format yet: what every document says, in its order. Writers decide how it looks. All of it
 * is plain text: nothing in it is markup.
 */
export interface Report {
  /** BCP 47 tag of headings and sentences; labels without words in it are in others. */
  readonly language: string
  readonly title: string
  /** What is said below the title: status, version, date, organisation, licence. Empty where nobody wanted it. */
  readonly titleLine: readonly string[]
  readonly blocks: readonly Block[]
}

/** A part of a report. Every heading is followed by something; levels never skip one. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | FigureBlock | TableBlock

/** The heading of a part. */
export interface HeadingBlock {
  readonly kind: 'heading'
  /** 1 is the first below the title. */
  readonly level: 1 | 2 | 3
  readonly text: string
}

/** Plain words. */
export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly text: string
  /** A quiet remark about what stands above or below it. */
  readonly isNote: boolean
}

/** A list with a bullet for each item. */
export interface ListBlock {
  readonly kind: 'list'
  readonly items: readonly ListItem[]
}

/** What it is about, set apart from what is said of it: "Ana" and "delivers". Either may be empty. */
export interface ListItem {
  readonly name: string
  readonly text: string
}

/** Where the figure stands. The scene comes with the export. */
export interface FigureBlock {
  readonly kind: 'figure'
  readonly title: string
  /** One sentence. */
  readonly altText: string
  /** All of the figure in words, many lines. */
  readonly description: string
}

/** A table of one kind of thing. */
export interface TableBlock {
  readonly kind: 'table'
  /** The same for the same sort of table in every report. */
  readonly id: string
  /** Its accessible name; to be seen where no heading right above says the same. */
  readonly caption: string
  readonly columns: readonly ReportColumn[]
  /** Whether the first cell of a row names the row. */
  readonly hasRowHeaders: boolean
  /** As many cells as there are columns; lines are parted by line breaks. */
  readonly rows: readonly (readonly string[])[]
}

/** A column of such a table. */
export interface ReportColumn {
  readonly title: string
  readonly kind: ColumnKind
  /** What part of the width it needs: those of a table add up to 1. */
  readonly share: number
}
