import type { Id } from '../../model/index.js'
import { bottomOf, overlaps, type Rect, rightOf } from '../geometry.js'

const CELL = 128

interface Placed {
  readonly id: Id
  readonly rect: Rect
}

/** What is written on links, by where it stands. */
export class PlacedMarks {
  readonly #rects = new Map<Id, readonly Rect[]>()
  readonly #cells = new Map<number, Placed[]>()

  set(id: Id, rects: readonly Rect[]): void {
    this.delete(id)
    this.#rects.set(id, rects)
    for (const rect of rects) {
      for (const key of cellsOf(rect)) {
        const cell = this.#cells.get(key)
        if (cell) cell.push({ id, rect })
        else this.#cells.set(key, [{ id, rect }])
      }
    }
  }

  delete(id: Id): void {
    const cells = (this.#rects.get(id) ?? []).flatMap(cellsOf)
    for (const key of cells) {
      const left = (this.#cells.get(key) ?? []).filter((placed) => placed.id !== id)
      this.#cells.set(key, left)
    }
    this.#rects.delete(id)
  }

  /** How many marks, those of one link left out, an area lies on. */
  count(area: Rect, except: Id): number {
    let count = 0
    for (let x = cellAt(area.x); x <= cellAt(rightOf(area)); x++) {
      for (let y = cellAt(area.y); y <= cellAt(bottomOf(area)); y++) {
        for (const { id, rect } of this.#cells.get(keyOf(x, y)) ?? NONE) {
          if (id === except || !overlaps(area, rect)) continue
          // One that lies in several cells counts in the first of those that the area lies in, too.
          const isFirst = x === cellAt(Math.max(area.x, rect.x)) && y === cellAt(Math.max(area.y, rect.y))
          if (isFirst) count += 1
        }
      }
    }
    return count
  }
}

const NONE: readonly Placed[] = []

const cellAt = (place: number): number => Math.floor(place / CELL)
const keyOf = (x: number, y: number): number => x * 1_000_003 + y

function cellsOf(rect: Rect): number[] {
  const keys: number[] = []
  for (let x = cellAt(rect.x); x <= cellAt(rightOf(rect)); x++) {
    for (let y = cellAt(rect.y); y <= cellAt(bottomOf(rect)); y++) keys.push(keyOf(x, y))
  }
  return keys
}
