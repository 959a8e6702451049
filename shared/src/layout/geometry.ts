/** Map pixels: x to the right, y down. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Map pixels, top left corner and size. */
export interface Rect extends Point {
  readonly width: number
  readonly height: number
}
