import type { Point, Rect } from '../../layout/index.js'
import type { Cell } from './cells.js'

/** Where cells stand on their page, seen from its origin. */
export class Places {
  readonly #origins = new Map<string, Point>()
  readonly #cells: ReadonlyMap<string, Cell>

  constructor(cells: ReadonlyMap<string, Cell>) {
    this.#cells = cells
  }

  rectOf(cell: Cell): Rect {
    const { width, height } = cell.geometry
    return { ...this.#originOf(cell), width, height }
  }

  /** Where a line's loose end is: its points are counted from what it stands in. */
  pointIn(cell: Cell, point: Point | null): Point | null {
    if (point === null) return null
    const parent = this.#cells.get(cell.parent ?? '')
    const origin = parent?.kind === 'vertex' ? this.#originOf(parent) : { x: 0, y: 0 }
    return { x: origin.x + point.x, y: origin.y + point.y }
  }

  #originOf(cell: Cell): Point {
    // From the outermost inwards, without recursion: files may nest as deep as they like, or in a circle.
    const chain: Cell[] = []
    const seen = new Set<string>()
    let at: Cell | undefined = cell
    while (at !== undefined && at.kind === 'vertex' && !this.#origins.has(at.id) && !seen.has(at.id)) {
      seen.add(at.id)
      chain.push(at)
      at = this.#cells.get(at.parent ?? '')
    }
    for (const each of chain.reverse()) {
      const parent = this.#cells.get(each.parent ?? '')
      const from = this.#origins.get(parent?.id ?? '') ?? { x: 0, y: 0 }
      const { x, y } = each.geometry
      const place = each.isRelative
        ? { x: x * (parent?.geometry.width ?? 0), y: y * (parent?.geometry.height ?? 0) }
        : { x, y }
      const { offset } = each
      this.#origins.set(each.id, {
        x: from.x + place.x + (each.isRelative ? (offset?.x ?? 0) : 0),
        y: from.y + place.y + (each.isRelative ? (offset?.y ?? 0) : 0),
      })
    }
    return this.#origins.get(cell.id) ?? { x: cell.geometry.x, y: cell.geometry.y }
  }
}
