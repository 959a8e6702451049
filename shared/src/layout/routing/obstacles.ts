import { bottomOf, type Rect, rightOf } from '../geometry.js'

const CELL = 256

/** Rectangles by where they are, so that what is near a place is found without looking at all of them. */
export class Obstacles {
  readonly all: readonly Rect[]
  /** From where to where columns reach: lanes beside them stay beside them, even where no box stands. */
  readonly columns: readonly (readonly [number, number])[]
  readonly #cells = new Map<number, Rect[]>()

  constructor(rects: Iterable<Rect>, columns: readonly (readonly [number, number])[] = []) {
    this.all = [...rects]
    this.columns = columns
    for (const rect of this.all) {
      const [lastX, lastY] = [Math.floor(rightOf(rect) / CELL), Math.floor(bottomOf(rect) / CELL)]
      for (let x = Math.floor(rect.x / CELL); x <= lastX; x++) {
        for (let y = Math.floor(rect.y / CELL); y <= lastY; y++) {
          const cell = this.#cells.get(keyOf(x, y))
          if (cell) cell.push(rect)
          else this.#cells.set(keyOf(x, y), [rect])
        }
      }
    }
  }

  /** Those that touch the inside of an area; one that lies in several cells may come several times. */
  touching(area: Rect): readonly Rect[] {
    const found: Rect[] = []
    const [right, bottom] = [rightOf(area), bottomOf(area)]
    const [lastX, lastY] = [Math.floor(right / CELL), Math.floor(bottom / CELL)]
    for (let x = Math.floor(area.x / CELL); x <= lastX; x++) {
      for (let y = Math.floor(area.y / CELL); y <= lastY; y++) {
        const cell = this.#cells.get(keyOf(x, y))
        if (!cell) continue
        for (const rect of cell) {
          if (rect.x < right && area.x < rect.x + rect.width && rect.y < bottom && area.y < rect.y + rect.height) {
            found.push(rect)
          }
        }
      }
    }
    return found
  }
}

const keyOf = (x: number, y: number): number => x * 1_000_003 + y
