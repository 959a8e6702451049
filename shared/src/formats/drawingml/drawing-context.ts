import type { Rect } from '../../layout/index.js'
import type { Id, Theory } from '../../model/index.js'
import type { ColourRole, Theme } from '../../scene/index.js'
import type { Place } from './place.js'
import type { Sites } from './sites.js'

/** What every piece of one figure is drawn with. */
export interface DrawingContext {
  readonly theory: Theory
  readonly theme: Theme
  /** What shows through behind the figure, `#rrggbb`. */
  readonly ground: string
  /** BCP 47 tag of words that say no other. */
  readonly language: string
  readonly place: Place
  readonly sites: Sites
  /** The grounds of bands, map pixels. */
  readonly strips: readonly Rect[]
  /** The ids of the shapes that connectors hold at, by what they show. */
  readonly shapeOf: Map<Id, number>
  /** How much wider than Arial the letters of the page's font may be. */
  readonly widen: number
  nextId(): number
}

/** The colour of a role in the figure's theme. */
export const colourOf = ({ theme }: DrawingContext, role: ColourRole): string => theme[role]

/** What steps back is seen through. */
export const FADED = 0.38
export const SOLID = 1
