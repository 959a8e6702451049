import { bottomOf, type Rect, rightOf } from '../geometry.js'

const CELL = 256

/** Rectangles by where they are, so that what is near a place is found without looking at all of them. */
export class Obstacles {
  readonly all: readonly Rect[]
  readonly #cells = new Map<number, Rect[]>()

  constructor(rects: Iterable<Rect>) {
    this.all = [...rects]
    for (const rect of this.all) {
      for (const key of cellsOf(rect)) {
        const cell = this.#cells.get(key)
        if (cell) cell.push(rect)
        else this.#cells.set(key, [rect])
      }
    }
  }

  /** Those that touch the inside of an area; one that lies in several cells may come several times. */
  *touching(area: Rect): Iterable<Rect> {
    const [right, bottom] = [rightOf(area), bottomOf(area)]
    for (const key of cellsOf(area)) {
      for (const rect of this.#cells.get(key) ?? []) {
        if (rect.x < right && area.x < rightOf(rect) && rect.y < bottom && area.y < bottomOf(rect)) yield rect
      }
    }
  }
}

function* cellsOf(rect: Rect): Iterable<number> {
  const [right, bottom] = [Math.floor(rightOf(rect) / CELL), Math.floor(bottomOf(rect) / CELL)]
  for (let x = Math.floor(rect.x / CELL); x <= right; x++) {
    for (let y = Math.floor(rect.y / CELL); y <= bottom; y++) yield x * 1_000_003 + y
  }
}
