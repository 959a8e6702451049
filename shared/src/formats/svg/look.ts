import type { Theme } from '../../scene/index.js'
import type { Outlines } from '../glyphs/index.js'

/** What a picture is drawn in. */
export interface Look {
  readonly theme: Theme
  /** Text as outlines of its letters; null: as text. */
  readonly outlines: Outlines | null
  /** Whether it becomes pixels, in which nobody finds a name. */
  readonly isPainted: boolean
}

/** A name for those who cannot see the picture, as an attribute. */
export const spoken = (name: string, { isPainted }: Look): string | undefined => (isPainted ? undefined : name)
