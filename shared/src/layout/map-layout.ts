import type { Element, Id, Link, Placement } from '../model/index.js'
import type { Point, Rect, Size } from './geometry.js'

/**
 * How high a box must be for what is written in it, map pixels, when it is `widthPx` wide.
 * Given by the scene, which measures text; layout itself knows no fonts.
 */
export type BoxSizer = (element: Element, room: BoxRoom) => { readonly width: number; readonly height: number }

/** What a band leaves a box: exactly this wide in a column; between these widths in a crossing band or row. */
export interface BoxRoom {
  readonly minWidth: number
  readonly maxWidth: number
}

/** Where one band stands. */
export interface BandArea {
  readonly placement: Placement
  /** The whole ground of the band, without its head. */
  readonly ground: Rect
  /** Where its name stands. */
  readonly head: Rect
  /** What positions of its boxes are counted from. */
  readonly origin: Point
}

/** Where everything stands, map pixels. Values keep their identity for as long as they stay equal. */
export interface MapLayout {
  readonly boxes: ReadonlyMap<Id, Rect>
  readonly bands: ReadonlyMap<Id, BandArea>
  readonly groups: ReadonlyMap<Id, Rect>
  /** By the actor whose lane it is, from top to bottom; NOBODY for what nobody answers for. Mostly there are none. */
  readonly lanes: ReadonlyMap<Id, Rect>
  readonly bounds: Rect
}

/** How much room what is written on a link takes, map pixels: its sign, and its words under, beside or on its line. */
export interface LinkMark {
  readonly pill: Size | null
  readonly words: Size | null
  /** The line and its end tell as much: where there is no room, the words are left out. */
  readonly spare: boolean
}

/** A straight stretch of a link that something may be written on. */
export interface LinkRun {
  readonly level: boolean
  readonly lengthPx: number
}

/** What is written on a link, by the run that it is written on; null for a curve. Given by the scene, as boxes' sizes. */
export type LinkSizer = (link: Link, run: LinkRun | null) => LinkMark

/** Where the words of a link stand: the room they were given, and the run they were broken for. */
export interface WordsPlace {
  readonly rect: Rect
  readonly run: LinkRun | null
}

/** The way of one link, from its start to its end. */
export interface Route {
  /** Corners, first and last included: orthogonal, or for a curved one the control points of one cubic. */
  readonly points: readonly Point[]
  readonly curved: boolean
  /** On its longest run with room: where its sign stands. */
  readonly middle: Point
  /** Null: it has none, or there is no room. Undefined: nobody has looked for room; they stand by the middle. */
  readonly words?: WordsPlace | null
  /** The same while a lens sets a sign in the middle of a link that has none of its own. */
  readonly wordsBesideSign?: WordsPlace | null
  /** Direction in which it arrives, radians, 0 to the right. */
  readonly arrival: number
}
