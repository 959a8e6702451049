import type { Point, Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { isInside, overlap } from './geometry.js'

const CELL = 256

/** Finds things by place in a grid of cells, so that hovering costs the same at 20 boxes and at 2,000. */
export interface SpatialIndex {
  set(id: Id, rect: Rect): void
  delete(id: Id): void
  rectOf(id: Id): Rect | undefined
  /** All that overlap a rectangle, in no particular order. */
  within(rect: Rect): Id[]
  /** All whose rectangle, grown by a margin, holds the point. */
  at(point: Point, margin?: number): Id[]
}

export function spatialIndex(): SpatialIndex {
  const rects = new Map<Id, Rect>()
  const cells = new Map<string, Set<Id>>()

  function remove(id: Id): void {
    const rect = rects.get(id)
    if (rect === undefined) return
    for (const key of cellsOf(rect)) {
      const cell = cells.get(key)
      cell?.delete(id)
      if (cell?.size === 0) cells.delete(key)
    }
    rects.delete(id)
  }

  return {
    set(id, rect) {
      if (rects.get(id) === rect) return
      remove(id)
      rects.set(id, rect)
      for (const key of cellsOf(rect)) {
        const cell = cells.get(key)
        if (cell === undefined) cells.set(key, new Set([id]))
        else cell.add(id)
      }
    },
    delete: remove,
    rectOf: (id) => rects.get(id),
    within(rect) {
      // Far out the view covers more cells than there are things.
      if (cellCount(rect) > rects.size) return matching(rects.keys(), (found) => overlap(found, rect))
      const ids = new Set<Id>()
      for (const key of cellsOf(rect)) for (const id of cells.get(key) ?? []) ids.add(id)
      return matching(ids, (found) => overlap(found, rect))
    },
    at(point, margin = 0) {
      const around = { x: point.x - margin, y: point.y - margin, width: 2 * margin, height: 2 * margin }
      const ids = new Set<Id>()
      for (const key of cellsOf(around)) for (const id of cells.get(key) ?? []) ids.add(id)
      return matching(ids, (found) => isInside(point, found, margin))
    },
  }

  function matching(ids: Iterable<Id>, suits: (rect: Rect) => boolean): Id[] {
    const found: Id[] = []
    for (const id of ids) {
      const rect = rects.get(id)
      if (rect !== undefined && suits(rect)) found.push(id)
    }
    return found
  }
}

function* cellsOf(rect: Rect): Iterable<string> {
  for (let column = cell(rect.x); column <= cell(rect.x + rect.width); column++)
    for (let row = cell(rect.y); row <= cell(rect.y + rect.height); row++) yield `${column}:${row}`
}

function cellCount(rect: Rect): number {
  return (cell(rect.x + rect.width) - cell(rect.x) + 1) * (cell(rect.y + rect.height) - cell(rect.y) + 1)
}

function cell(value: number): number {
  return Math.floor(value / CELL)
}
