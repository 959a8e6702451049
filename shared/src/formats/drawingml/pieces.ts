/** What a figure is made of in PowerPoint and Word alike. Lengths are EMU: 914,400 an inch, 12,700 a point. */
export type Piece = ShapePiece | ConnectorPiece | GroupPiece

interface PieceBase {
  /** Unique in its drawing. */
  readonly id: number
  /** What it is called in the list of a slide's shapes. */
  readonly name: string
  /** For screen readers; null: decorative. */
  readonly alt: string | null
  readonly rect: EmuRect
}

/** An upright rectangle, EMU. */
export interface EmuRect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How a piece is turned in its rectangle: first mirrored, then turned clockwise by quarters. */
export interface Turn {
  readonly quarters: 0 | 1
  readonly flipH: boolean
  readonly flipV: boolean
}

/** A shape that may have words in it. */
export interface ShapePiece extends PieceBase {
  readonly kind: 'shape'
  /** `a:prstGeom` or `a:custGeom`. */
  readonly geometry: string
  /** `a:solidFill` or `a:noFill`. */
  readonly fill: string
  /** `a:ln`. */
  readonly line: string
  readonly text: TextBody | null
  /** It is nothing but its words. */
  readonly isTextBox: boolean
}

/** A line, glued to what it runs between. */
export interface ConnectorPiece extends PieceBase {
  readonly kind: 'connector'
  readonly turn: Turn
  readonly geometry: string
  readonly line: string
  readonly start: Glue | null
  readonly end: Glue | null
}

/** Where a connector holds: a shape of the same drawing, and its connection site. */
export interface Glue {
  readonly shape: number
  /** 0 top, 1 left, 2 bottom, 3 right, in their middles; from 4 on those that the shape has of its own. */
  readonly site: number
}

/** Pieces that move together. */
export interface GroupPiece extends PieceBase {
  readonly kind: 'group'
  readonly pieces: readonly Piece[]
}

/** What is written in a shape. PowerPoint takes it as `a:` text, Word as paragraphs of its own. */
export interface TextBody {
  readonly paragraphs: readonly TextParagraph[]
  readonly anchor: 'top' | 'middle' | 'bottom'
  /** Whether lines break at the shape's edge. */
  readonly wraps: boolean
  readonly inset: Inset
}

/** Between the edge of a shape and its words, EMU. */
export interface Inset {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One paragraph of a shape's words. */
export interface TextParagraph {
  readonly runs: readonly FigureRun[]
  readonly align: 'left' | 'centre' | 'right'
  readonly isRightToLeft: boolean
  /** From one line to the next, hundredths of a point. */
  readonly linePt100: number
  /** Above it, hundredths of a point. */
  readonly beforePt100: number
  /** How much further in its first line begins. */
  readonly indent: number
}

/** Words of one look. */
export interface FigureRun {
  /** Plain text; `\n` breaks the line. */
  readonly text: string
  /** Hundredths of a point. */
  readonly sizePt100: number
  readonly isBold: boolean
  /** Six hex digits, and how much of it covers what is beneath, from 0 to 1. */
  readonly colour: string
  readonly opacity: number
  /** BCP 47 tag. */
  readonly language: string | null
}
