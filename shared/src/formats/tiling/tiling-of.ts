import type { Rect, Size } from '../../layout/index.js'

/** A part of a figure that has a page of its own. */
export interface Tile {
  /** Rows are letters, columns are numbers: "B2". */
  readonly name: string
  readonly row: number
  readonly column: number
  /** What of the map it shows, pixels. */
  readonly part: Rect
}

/** How a figure is spread over pages. */
export interface Tiling {
  readonly rows: number
  readonly columns: number
  /** Points for one pixel of the map. */
  readonly scale: number
  readonly tiles: readonly Tile[]
}

/** Points for one pixel of the map: labels of 9 points. What is smaller is spread over several pages, where that is chosen. */
export const READABLE_SCALE = 0.6

/** What two neighbours both show, points: enough to lay one page over the other. */
export const OVERLAP = 42

/**
 * The pages that a figure is spread over: as few as show it at the least scale, and then as large as they can.
 *
 * @param area of the map, pixels
 * @param room of a page, points
 */
export function tilingOf(area: Rect, room: Size, leastScale: number): Tiling {
  const columns = countFor(area.width * leastScale, room.width)
  const rows = countFor(area.height * leastScale, room.height)
  const scale = Math.min(spanOf(columns, room.width) / area.width, spanOf(rows, room.height) / area.height)
  const width = Math.min(room.width / scale, area.width)
  const height = Math.min(room.height / scale, area.height)
  const tiles = Array.from({ length: rows * columns }, (_, index): Tile => {
    const row = Math.floor(index / columns)
    const column = index % columns
    const part = {
      x: startOf(column, columns, area.x, area.width, width),
      y: startOf(row, rows, area.y, area.height, height),
      width,
      height,
    }
    return { name: `${letters(row)}${column + 1}`, row, column, part }
  })
  return { rows, columns, scale, tiles }
}

function countFor(length: number, room: number): number {
  return length <= room ? 1 : Math.ceil((length - OVERLAP) / (room - OVERLAP))
}

/** What so many pages show in a row, points. */
const spanOf = (count: number, room: number): number => count * room - (count - 1) * OVERLAP

// Spread evenly: where there is more room than needed, neighbours share more.
function startOf(index: number, count: number, from: number, length: number, tile: number): number {
  return count === 1 ? from : from + (index * (length - tile)) / (count - 1)
}

/** A, B, ... Z, AA, AB: as spreadsheets count. */
function letters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (index % 26))
}
