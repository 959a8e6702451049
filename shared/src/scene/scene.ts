import type { Point, Rect } from '../layout/index.js'
import type { ElementType, Id, LinkKind, Placement, Term } from '../model/index.js'

/** The font weights of the bundled family. */
export type Weight = 400 | 500 | 600

export interface Font {
  readonly sizePx: number
  readonly weight: Weight
}

/** How wide a text is in the bundled fonts, pixels. The browser asks its canvas, Node asks HarfBuzz: both agree. */
export interface Measure {
  width(text: string, font: Font): number
}

/** What a colour means; a theme says what it looks like. `type-edge:outcome` and the like are resolved per type. */
export type ColourRole =
  | 'ground'
  | 'strip'
  | 'surface'
  | 'line'
  | 'edge'
  | 'wire'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | `edge:${ElementType | 'group'}`
  | `word:${ElementType | 'group'}`
  | `soft:${ElementType | 'group'}`
  | `pad-${0 | 1 | 2 | 3 | 4 | 5}`
  | `pad-${0 | 1 | 2 | 3 | 4 | 5}-text`
  | `pad-${0 | 1 | 2 | 3 | 4 | 5}-edge`

/** One line of text, already broken. Left edge `x`, whatever its direction. */
export interface TextLine {
  readonly text: string
  readonly x: number
  readonly baseline: number
  readonly width: number
  readonly font: Font
  readonly colour: ColourRole
  readonly direction: 'ltr' | 'rtl'
  /** Set where it differs from the document's main language. */
  readonly language?: string
}

/** A small sign with a number in a box's foot, or in a link's pill. */
export interface SceneMark {
  readonly icon: string
  readonly x: number
  readonly y: number
  readonly sizePx: number
  readonly colour: ColourRole
  readonly text?: TextLine
}

export interface SceneBox {
  readonly id: Id
  readonly type: ElementType
  readonly term: Term | null
  readonly rect: Rect
  readonly icon: SceneMark | null
  /** "Outcome", and beside it "short". */
  readonly heading: readonly TextLine[]
  readonly label: readonly TextLine[]
  /** The label has more lines than the box shows. */
  readonly cut: boolean
  readonly marks: readonly SceneMark[]
}

export interface ScenePill {
  readonly rect: Rect
  readonly fill: ColourRole
  readonly edge: ColourRole
  readonly dashed: boolean
  readonly marks: readonly SceneMark[]
  readonly text: TextLine
}

export interface SceneLink {
  readonly id: Id
  readonly from: Id
  readonly to: Id
  readonly kind: LinkKind
  readonly uncertain: boolean
  readonly points: readonly Point[]
  readonly curved: boolean
  /** Tip of its end sign, and the direction it points in, radians. */
  readonly tip: Point
  readonly arrival: number
  readonly pill: ScenePill | null
  readonly words: readonly TextLine[]
}

export interface SceneBand {
  readonly id: Id
  readonly placement: Placement
  readonly ground: Rect
  readonly heading: readonly TextLine[]
  /** What the band asks while it is empty. */
  readonly prompt: readonly TextLine[]
}

export interface SceneGroup {
  readonly id: Id
  readonly rect: Rect
  readonly icon: SceneMark
  readonly heading: readonly TextLine[]
}

/** Boxes, lines and lines of text with their places: what every picture of a theory is written from. */
export interface Scene {
  readonly bounds: Rect
  readonly bands: readonly SceneBand[]
  readonly groups: readonly SceneGroup[]
  readonly links: readonly SceneLink[]
  readonly boxes: readonly SceneBox[]
}
