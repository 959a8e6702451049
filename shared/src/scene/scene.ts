import type { Point, Rect } from '../layout/index.js'
import type { ElementType, Flow, Id, LinkKind, Placement, Sphere, Term } from '../model/index.js'
import type { LensLine } from './picture-lens.js'

/** The font weights of the bundled family. */
export type Weight = 400 | 500 | 600

export interface Font {
  readonly sizePx: number
  readonly weight: Weight
}

/**
 * What draws a run of text: a bundled font, or for letters that none of them has whatever the viewer's system offers.
 * Emoji and `other` have a fixed advance, so that no line breaks elsewhere because of what a system happens to have.
 */
export type Face = 'inter' | 'arabic' | 'emoji' | 'other'

/** The faces that are measured. */
export type MeasuredFace = 'inter' | 'arabic'

/**
 * How wide a run of text in one face is, pixels. The browser asks its canvas, Node asks HarfBuzz: both agree.
 * Implementations keep what they have measured; asking again is cheap.
 */
export interface Measure {
  /** Rises when lines are others than before: a font has arrived, or the rules of letters from right to left. */
  readonly edition?: number
  /** Absent while they are on their way: until then such lines are left to whoever draws them. */
  readonly bidi?: Bidi | undefined
  width(text: string, font: Font, face: MeasuredFace): number
}

export type Direction = 'ltr' | 'rtl'

/** The rules of lines in which letters run from right to left (UAX 9). */
export interface Bidi {
  /** Embedding level of every UTF-16 unit of a line: even from left to right, odd from right to left. */
  levelsOf(line: string, direction: Direction): Uint8Array
  /** A text that runs from right to left with its brackets turned round, as they are drawn there (rule L4). */
  mirrored(text: string): string
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
  | 'control'
  | 'caution'
  | 'accent'
  | 'accent-soft'
  | `edge:${ElementType | 'group'}`
  | `word:${ElementType | 'group'}`
  | `soft:${ElementType | 'group'}`
  | `pad-${0 | 1 | 2 | 3 | 4 | 5}`
  | `pad-${0 | 1 | 2 | 3 | 4 | 5}-text`
  | `pad-${0 | 1 | 2 | 3 | 4 | 5}-edge`
  | `lens-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
  | 'lens-text'

/** A stretch of a line in one face and one direction: drawn by itself, its left edge at `x`. */
export interface TextRun {
  readonly text: string
  readonly x: number
  readonly width: number
  readonly face: Face
  readonly direction: 'ltr' | 'rtl'
}

/** One line of text, already broken. Left edge `x`, whatever its direction. */
export interface TextLine {
  /** The whole line in logical order: for screen readers, and for the DOM. */
  readonly text: string
  /** The line as it is drawn; no run for blanks at their ends. */
  readonly runs: readonly TextRun[]
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
  /** All of it in words: "Outcome, short: Pupils read more. 1 indicator". */
  readonly name: string
  readonly type: ElementType
  readonly term: Term | null
  readonly rect: Rect
  readonly icon: SceneMark | null
  /** The colour of its top edge: its type's, unless a lens is on. */
  readonly tint: ColourRole
  /** What the lens says of it, on its upper corner. */
  readonly badge: ScenePill | null
  /** It steps back: something else is looked at. */
  readonly faded: boolean
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
  /** Letters in cells of their own (EMMIE); empty for all others. */
  readonly cells: readonly PillCell[]
  /** "3 of 5 padlocks". */
  readonly name: string
}

/** One letter of a pill: solid where it is known. */
export interface PillCell {
  readonly rect: Rect
  readonly known: boolean
  readonly text: TextLine
}

export interface SceneLink {
  readonly id: Id
  readonly from: Id
  readonly to: Id
  readonly kind: LinkKind
  readonly uncertain: boolean
  /** What kind of link, how sure and how well supported, in words; not its ends. */
  readonly name: string
  /** Corners of the line; it stops where the end sign begins. For a curved one the control points of one cubic. */
  readonly points: readonly Point[]
  readonly curved: boolean
  /** Where the line is left out: behind its own words. */
  readonly gaps: readonly Rect[]
  /** Tip of its end sign, and the direction it points in, radians. */
  readonly tip: Point
  readonly arrival: number
  /** Of its longest run: where its pill stands, or would. */
  readonly middle: Point
  readonly pill: ScenePill | null
  /** Only in a figure that shows what the checks find; the screen draws it by itself, as it comes and goes. */
  readonly flag: ScenePill | null
  readonly words: readonly TextLine[]
  /** Its line under a lens; null: as its kind. */
  readonly line: LensLine | null
  readonly faded: boolean
  /** On the chosen path. */
  readonly onPath: boolean
  /** The weakest of that path, or where it breaks. */
  readonly marked: boolean
}

export interface SceneBand {
  readonly id: Id
  readonly name: string
  readonly placement: Placement
  readonly ground: Rect
  /** Where its heading stands: higher than layout's where a name takes two lines. */
  readonly head: Rect
  readonly heading: readonly TextLine[]
  /** What the band asks while it is empty. */
  readonly prompt: readonly TextLine[]
}

export interface SceneGroup {
  readonly id: Id
  readonly name: string
  readonly rect: Rect
  readonly icon: SceneMark
  readonly heading: readonly TextLine[]
  readonly faded: boolean
}

/** What the signs of a lens mean, below the picture. */
export interface SceneLegend {
  readonly rect: Rect
  readonly title: TextLine
  readonly items: readonly { readonly sign: ScenePill; readonly text: TextLine }[]
  readonly notes: readonly TextLine[]
}

/** What the signs of the picture mean whatever the lens: below it, and below the legend of a lens. */
export interface SceneKey {
  readonly rect: Rect
  readonly title: TextLine
  readonly items: readonly SceneKeyItem[]
}

/** One sign and what it means. */
export interface SceneKeyItem {
  /** Around both. */
  readonly rect: Rect
  readonly sign: KeySign
  readonly text: TextLine
}

/** A piece of a link, from left to right, that joins nothing; a pill as on links; a sign as in a box's foot. */
export type KeySign = { readonly line: SceneLink } | { readonly pill: ScenePill } | { readonly mark: SceneMark }

/** A bracket over the bands that are in one sphere, with its name. */
export interface SceneSphere {
  readonly sphere: Sphere
  readonly name: string
  /** Corners of its one or two lines. */
  readonly lines: readonly (readonly Point[])[]
  readonly heading: readonly TextLine[]
}

/** A dashed line across the theory after the last band that the programme answers for. */
export interface SceneCeiling {
  readonly band: Id
  readonly name: string
  /** `x`: upright, at this x. */
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
  readonly heading: readonly TextLine[]
}

/** A lane that crosses the columns: what stands in it, one actor answers for. */
export interface SceneLane {
  readonly actor: Id
  readonly name: string
  readonly rect: Rect
  readonly heading: readonly TextLine[]
}

/** Boxes, lines and lines of text with their places: what every picture of a theory is written from. */
export interface Scene {
  /** Everything drawn, with a margin. */
  readonly bounds: Rect
  readonly flow: Flow
  readonly bands: readonly SceneBand[]
  readonly lanes: readonly SceneLane[]
  readonly spheres: readonly SceneSphere[]
  readonly ceiling: SceneCeiling | null
  readonly groups: readonly SceneGroup[]
  readonly links: readonly SceneLink[]
  readonly boxes: readonly SceneBox[]
  /** null: no lens is on. */
  readonly legend: SceneLegend | null
  /** null: none was asked for. The screen has none. */
  readonly key: SceneKey | null
  /** What the figure is and whose, in a line or more below its bounds; empty: nothing was asked for. */
  readonly titleLine: readonly TextLine[]
}
