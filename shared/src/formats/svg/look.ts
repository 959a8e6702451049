import type { Theme } from '../../scene/index.js'
import type { Outlines } from '../glyphs/index.js'

/** What a picture is drawn in. */
export interface Look {
  readonly theme: Theme
  /** Text as outlines of its letters; null: as text. */
  readonly outlines: Outlines | null
}
