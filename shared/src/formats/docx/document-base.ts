import type { Relationship } from '../office/index.js'
import type { Page } from './page.js'
import type { StyleIds } from './word-styles.js'

/** What a report is put into: our own look, or an organisation's document without its body. */
export interface DocumentBase {
  /** Everything but the main part, its relationships and the content types. */
  readonly parts: ReadonlyMap<string, string | Uint8Array>
  /** Path of the main part. */
  readonly main: string
  /** Of the main part. */
  readonly relationships: readonly Relationship[]
  /** Content types by the path of the part, and by the end of its name. */
  readonly types: ReadonlyMap<string, string>
  readonly defaults: ReadonlyMap<string, string>
  readonly styles: StyleIds
  /** The style of its paragraphs; null: that of all text. */
  readonly textStyle: string | null
  /** The page of text. */
  readonly page: Page
  /** Whether its pages are the organisation's, also that of the figure. */
  readonly hasOwnPage: boolean
  /** `w:headerReference` and the like, for the first section. */
  readonly references: string
  /** What its sections say beyond their paper; the first says more than the others. */
  readonly sectionMore: (isFirst: boolean) => string
}
