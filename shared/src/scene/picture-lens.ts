import type { Id } from '../model/index.js'
import type { IconName } from './icons.js'
import type { ColourRole } from './scene.js'

/** The colours of a sign: its ground, its border and what stands on it. */
export interface SignColours {
  readonly fill: ColourRole
  readonly edge: ColourRole
  readonly text: ColourRole
}

/** How a lens draws the line of links. */
export interface LensLine {
  readonly colour: ColourRole
  readonly widthPx: number
}

/** One kind that a lens tells apart: what it is called, and how it is told apart without colour. */
export interface LensKind {
  readonly id: string
  /** In the picture's language. */
  readonly name: string
  /** A letter or two, an icon, or both; `ring`: the dotted ring of what nobody has rated. */
  readonly sign: { readonly text?: string; readonly icon?: IconName } | 'ring'
  readonly colours: SignColours
  /** The line of links of this kind; absent: as ever. */
  readonly line?: LensLine | undefined
  /** A dashed border, for what is missing. */
  readonly dashed?: boolean
  /** What is on the map says it already: a type, a rating. It gets no sign there, only in the legend. */
  readonly saysItself?: boolean
}

/** What a lens shows of a theory: everything of a picture that depends on it. */
export interface PictureLens {
  /** Its name in the picture's language. */
  readonly title: string
  /** For the legend: the kinds there are, with how many things are of each. */
  readonly kinds: readonly { readonly kind: LensKind; readonly count: number }[]
  /** More that the legend says: what has gone, what is not shown. */
  readonly notes: readonly string[]
  /** The kinds of each box and link it tells apart. */
  readonly kindsOf: ReadonlyMap<Id, readonly LensKind[]>
  readonly hidden: ReadonlySet<Id>
}

/** What is looked at; everything else steps back. */
export interface PictureLight {
  readonly lit: ReadonlySet<Id>
  /** Links drawn in ink: the chosen path. */
  readonly path: ReadonlySet<Id>
  /** Links of it that are marked: its weakest, and where it breaks. */
  readonly marked: ReadonlySet<Id>
}
