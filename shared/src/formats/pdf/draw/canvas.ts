import type { Theme } from '../../../scene/index.js'
import type { TaggedDocument } from '../tagged-document.js'

/** What a figure is drawn on, and in which colours. */
export interface Canvas {
  readonly pdf: TaggedDocument
  readonly theme: Theme
}
