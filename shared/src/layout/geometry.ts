/** Map pixels: x to the right, y down. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Map pixels, top left corner and size. */
export interface Rect extends Point, Size {}

export const rightOf = (rect: Rect): number => rect.x + rect.width

export const bottomOf = (rect: Rect): number => rect.y + rect.height

export const centreOf = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 })

/** The rectangle of this size round a point. */
export function around({ x, y }: Point, { width, height }: Size): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** A larger rectangle: `by` further out on every side; smaller where negative. */
export function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by }
}

/** Whether two rectangles share any inside. Touching ones do not. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < rightOf(b) && b.x < rightOf(a) && a.y < bottomOf(b) && b.y < bottomOf(a)
}

/** Whether a point lies in a rectangle or on its edge. */
export function contains(rect: Rect, point: Point): boolean {
  return point.x >= rect.x && point.x <= rightOf(rect) && point.y >= rect.y && point.y <= bottomOf(rect)
}

/** The smallest rectangle round all of them; null where there are none. */
export function unionOf(rects: Iterable<Rect>): Rect | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const rect of rects) {
    left = Math.min(left, rect.x)
    top = Math.min(top, rect.y)
    right = Math.max(right, rightOf(rect))
    bottom = Math.max(bottom, bottomOf(rect))
  }
  return left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top }
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}
