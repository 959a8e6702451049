import type { Element, Id, Placement } from '../model/index.js'
import type { Point, Rect } from './geometry.js'

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
  readonly bounds: Rect
}

/** The way of one link, from its start to its end. */
export interface Route {
  /** Corners, first and last included: orthogonal, or for a curved one the control points of one cubic. */
  readonly points: readonly Point[]
  readonly curved: boolean
  /** Middle of its longest run: where its mark and words stand. */
  readonly middle: Point
  /** Direction in which it arrives, radians, 0 to the right. */
  readonly arrival: number
}
