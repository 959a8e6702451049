import type { Point, Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { isInside, overlap } from './geometry.js'

const CELL = 256
/** Cells of each layer are so much wider than those of the one before. */
const WIDER = 4

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

/** What lies in cells of one width: column, then row. */
interface Layer {
  readonly cell: number
  readonly columns: Map<number, Map<number, Id[]>>
}

/** Large things lie in large cells, so that each lies in a few: a line across the map would lie in hundreds of small ones. */
export function spatialIndex(): SpatialIndex {
  const rects = new Map<Id, Rect>()
  const layers: Layer[] = []

  function layerOf(rect: Rect): Layer {
    const size = Math.max(rect.width, rect.height)
    const known = layers.find(({ cell }) => !(cell < size))
    if (known !== undefined) return known
    layers.push({ cell: CELL * WIDER ** layers.length, columns: new Map() })
    return layerOf(rect)
  }

  function remove(id: Id): void {
    const rect = rects.get(id)
    if (rect === undefined) return
    const { cell, columns } = layerOf(rect)
    const { left, right, top, bottom } = cellsOf(rect, cell)
    for (let column = left; column <= right; column++) {
      const rows = columns.get(column)
      for (let row = top; row <= bottom; row++) {
        const ids = rows?.get(row)
        ids?.splice(ids.indexOf(id), 1)
        if (ids?.length === 0) rows?.delete(row)
      }
      if (rows?.size === 0) columns.delete(column)
    }
    rects.delete(id)
  }

  function add(id: Id, rect: Rect): void {
    const { cell, columns } = layerOf(rect)
    const { left, right, top, bottom } = cellsOf(rect, cell)
    rects.set(id, rect)
    for (let column = left; column <= right; column++) {
      const rows = columns.get(column) ?? new Map<number, Id[]>()
      columns.set(column, rows)
      for (let row = top; row <= bottom; row++) {
        const ids = rows.get(row)
        if (ids === undefined) rows.set(row, [id])
        else ids.push(id)
      }
    }
  }

  /** All in cells that a rectangle touches, and perhaps others near it. */
  function near(rect: Rect): Iterable<Id> {
    const found = new Set<Id>()
    for (const { cell, columns } of layers) {
      const { left, right, top, bottom } = cellsOf(rect, cell)
      // Far out the view covers more cells than there are things.
      if ((right - left + 1) * (bottom - top + 1) > rects.size) return rects.keys()
      for (let column = left; column <= right; column++) {
        const rows = columns.get(column)
        if (rows === undefined) continue
        for (let row = top; row <= bottom; row++) for (const id of rows.get(row) ?? []) found.add(id)
      }
    }
    return found
  }

  return {
    set(id, rect) {
      if (rects.get(id) === rect) return
      remove(id)
      add(id, rect)
    },
    delete: remove,
    rectOf: (id) => rects.get(id),
    within: (rect) => matching(near(rect), (found) => overlap(found, rect)),
    at(point, margin = 0) {
      const around = { x: point.x - margin, y: point.y - margin, width: 2 * margin, height: 2 * margin }
      return matching(near(around), (found) => isInside(point, found, margin))
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

function cellsOf({ x, y, width, height }: Rect, cell: number) {
  return {
    left: Math.floor(x / cell),
    right: Math.floor((x + width) / cell),
    top: Math.floor(y / cell),
    bottom: Math.floor((y + height) / cell),
  }
}
