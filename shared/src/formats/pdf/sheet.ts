import type { StructureElement } from 'pdfkit'
import type { Measure, Theme } from '../../scene/index.js'
import type { TaggedDocument } from './tagged-document.js'
import type { PdfWords } from './words.js'

/** What all pages are made with. */
export interface Sheet {
  readonly pdf: TaggedDocument
  /** The document in the structure tree: what is read, in order, is added to it. */
  readonly root: StructureElement
  readonly measure: Measure
  /** Of pages; a figure may have its own. */
  readonly theme: Theme
  readonly words: PdfWords
  readonly title: string
  /** BCP 47 tag of the document. */
  readonly language: string
  /** All those of the theory. */
  readonly languages: readonly string[]
}
