import type { Rect } from '../../layout/index.js'
import type { ElementType, LinkKind, Term } from '../../model/index.js'
import type { Warning } from '../read-result.js'

/**
 * What a drawing made elsewhere holds, before anyone says what it means: boxes, arrows and stray words. Readers of
 * draw.io, Mermaid, PowerPoint and the like make one; `theoryIn` makes a theory of it, and says what it guessed.
 */
export interface Drawing {
  readonly title: string
  /** BCP 47 tag where the file says one. */
  readonly language: string | null
  readonly boxes: readonly DrawnBox[]
  readonly arrows: readonly DrawnArrow[]
  /** What the reader could not say in a drawing: for the report. */
  readonly warnings: readonly Warning[]
}

/** Anything that is drawn and is no line: a box, a frame round others, words by themselves. */
export interface DrawnBox {
  /** As the file has it; unique among boxes. */
  readonly id: string
  /** Plain text; paragraphs are parted by line breaks. */
  readonly text: string
  /** A note, a tooltip, a second field: what stands behind the box. */
  readonly description: string
  /** Where it stands, in pixels of whatever size the file has; null: the file says nothing of places. */
  readonly rect: Rect | null
  /** A frame around others, or a column's ground: what stands in it names it by `within`. */
  readonly isContainer: boolean
  /** The container that the file itself puts it in. */
  readonly within: string | null
  /** Words with neither edge nor ground: a heading, a label laid beside something. */
  readonly isBareText: boolean
  /** What it looks like, where that may tell one kind from another: a shape's name, a fill colour. */
  readonly look: string | null
  readonly tags: readonly string[]
  /** Said by the file, so not guessed. */
  readonly type: ElementType | null
  readonly term: Term | null
}

/** A line between boxes, or one that touches none. */
export interface DrawnArrow {
  /** Ids of boxes; null where its end touches none. */
  readonly from: string | null
  readonly to: string | null
  /** Where its ends are, for those that touch nothing. */
  readonly start: Point | null
  readonly end: Point | null
  readonly text: string
  readonly isDashed: boolean
  /** Heads at both ends, or at none. */
  readonly heads: 'end' | 'start' | 'both' | 'none'
  /** Said by the file, so not guessed. */
  readonly kind: LinkKind | null
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A box of a drawing: what is not given is unknown. */
export function drawnBox(given: Partial<DrawnBox> & Pick<DrawnBox, 'id' | 'text'>): DrawnBox {
  return {
    description: '',
    rect: null,
    isContainer: false,
    within: null,
    isBareText: false,
    look: null,
    tags: [],
    type: null,
    term: null,
    ...given,
  }
}

/** An arrow of a drawing: what is not given is unknown. */
export function drawnArrow(given: Partial<DrawnArrow> & Pick<DrawnArrow, 'from' | 'to'>): DrawnArrow {
  return { start: null, end: null, text: '', isDashed: false, heads: 'end', kind: null, ...given }
}
