import type { Id } from '../../model/index.js'
import { bottomOf, overlaps, type Rect, rightOf } from '../geometry.js'

const CELL = 128

/** What is written on links, by where it stands. */
export class PlacedMarks {
  readonly #rects = new Map<Id, readonly Rect[]>()
  readonly #cells = new Map<string, Set<Id>>()

  set(id: Id, rects: readonly Rect[]): void {
    this.delete(id)
    this.#rects.set(id, rects)
    for (const rect of rects) {
      for (const key of cellsOf(rect)) {
        const cell = this.#cells.get(key)
        if (cell) cell.add(id)
        else this.#cells.set(key, new Set([id]))
      }
    }
  }

  delete(id: Id): void {
    for (const rect of this.#rects.get(id) ?? []) for (const key of cellsOf(rect)) this.#cells.get(key)?.delete(id)
    this.#rects.delete(id)
  }

  /** How many marks, those of one link left out, an area lies on. */
  count(area: Rect, except: Id): number {
    const near = new Set<Id>()
    for (const key of cellsOf(area)) for (const id of this.#cells.get(key) ?? []) near.add(id)
    near.delete(except)
    let count = 0
    for (const id of near) for (const rect of this.#rects.get(id) ?? []) if (overlaps(area, rect)) count += 1
    return count
  }
}

function cellsOf(rect: Rect): string[] {
  const keys: string[] = []
  for (let x = Math.floor(rect.x / CELL); x <= Math.floor(rightOf(rect) / CELL); x++) {
    for (let y = Math.floor(rect.y / CELL); y <= Math.floor(bottomOf(rect) / CELL); y++) keys.push(`${x} ${y}`)
  }
  return keys
}
