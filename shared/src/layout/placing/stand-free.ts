import type { Id, Theory } from '../../model/index.js'
import { BOX_AIR, COLUMN_GAP, STRIP_GAP } from '../dimensions.js'
import { bottomOf, grown, overlaps, type Rect, rightOf, unionOf } from '../geometry.js'
import { arrangeColumns } from '../layered/arrange-columns.js'
import type { MapLayout } from '../map-layout.js'
import type { Neighbours } from './neighbours.js'
import { rankColumns } from './rank-columns.js'
import { hasColumns, type Item, type Stage } from './stage.js'
import type { MainArea } from './stand-columns.js'

interface FreeSurroundings {
  readonly theory: Theory
  readonly neighbours: Neighbours
  readonly previous?: MapLayout | undefined
}

/**
 * Adds the boxes outside all bands. Placed ones stand where people put them, others where they stood before; new
 * ones stand beside what they are linked with, or all together clear of everything, in columns of their own.
 */
export function standFree(stage: Stage, area: MainArea, around: FreeSurroundings): void {
  const waiting: Item[] = []
  for (const item of stage.free) {
    const { width, height, element } = item
    const before = around.previous?.boxes.get(item.id)
    const inBand = before && [...(around.previous?.bands.values() ?? [])].some(({ ground }) => overlaps(ground, before))
    if (element.position) area.boxes.set(item.id, { x: element.position[0], y: element.position[1], width, height })
    else if (before && !inBand) area.boxes.set(item.id, { x: before.x, y: before.y, width, height })
    else waiting.push(item)
  }
  const standing = stage.free.length > waiting.length
  const block = waiting.filter((item) => !standing || !besideNeighbours(item, stage, area, around))
  for (const [id, rect] of blockOf(block, stage, area, around.theory)) area.boxes.set(id, rect)
}

/** Stands a box beside the boxes it is linked with, on the side time runs to; false where it has no such links. */
function besideNeighbours(
  item: Item,
  { flow }: Stage,
  area: MainArea,
  { theory, neighbours }: FreeSurroundings,
): boolean {
  const linked = (neighbours.get(item.id) ?? []).flatMap((id) => area.boxes.get(id) ?? [])
  const near = unionOf(linked)
  if (!near) return false
  const leadsOn = [...theory.links.values()].some(({ from, to }) => from === item.id && area.boxes.has(to))
  const forward = (flow === 'right' || flow === 'down') !== leadsOn
  const wish = hasColumns(flow)
    ? {
        x: forward ? rightOf(near) + COLUMN_GAP : near.x - COLUMN_GAP - item.width,
        y: near.y + (near.height - item.height) / 2,
      }
    : {
        x: near.x + (near.width - item.width) / 2,
        y: forward ? bottomOf(near) + COLUMN_GAP : near.y - COLUMN_GAP - item.height,
      }
  const taken = [...area.boxes.values(), ...[...area.bands.values()].map(({ ground }) => ground)]
  area.boxes.set(item.id, clearOf(taken, { ...wish, width: item.width, height: item.height }, hasColumns(flow)))
  return true
}

/** The nearest place to the wished one, along the column, that touches nothing. */
function clearOf(taken: readonly Rect[], wish: Rect, columns: boolean): Rect {
  const axis = columns ? 'y' : 'x'
  const size = columns ? wish.height : wish.width
  const offsets = [0]
  for (const rect of taken) {
    const end = columns ? bottomOf(rect) : rightOf(rect)
    offsets.push(end + BOX_AIR - wish[axis], rect[axis] - BOX_AIR - size - wish[axis])
  }
  offsets.sort((a, b) => Math.abs(a) - Math.abs(b) || b - a)
  for (const offset of offsets) {
    const rect = { ...wish, [axis]: Math.round(wish[axis] + offset) }
    if (!taken.some((other) => overlaps(grown(other, BOX_AIR - 1), rect))) return rect
  }
  return wish
}

/** A layout of their own for boxes that nothing on the map says a place for, under everything that stands. */
function blockOf(items: readonly Item[], stage: Stage, area: MainArea, theory: Theory): Map<Id, Rect> {
  const rects = new Map<Id, Rect>()
  if (items.length === 0) return rects
  const columnsRun = hasColumns(stage.flow)
  const columns = rankColumns(items, theory.links.values())
  const starts = arrangeColumns(
    columns.map((column) =>
      column.map((item) => ({
        id: item.id,
        group: item.element.group,
        size: columnsRun ? item.height : item.width,
        lean: 0,
      })),
    ),
    theory.links.values(),
    stage.flow,
  )
  const back = stage.flow === 'left' || stage.flow === 'up'
  let side = 0
  for (const column of back ? columns.reverse() : columns) {
    for (const { id, width, height } of column) {
      const start = starts.get(id) ?? 0
      rects.set(id, columnsRun ? { x: side, y: start, width, height } : { x: start, y: side, width, height })
    }
    side += Math.max(...column.map(({ width, height }) => (columnsRun ? width : height))) + COLUMN_GAP
  }
  const taken = unionOf([...area.boxes.values(), ...[...area.bands.values()].flatMap(({ ground }) => ground)])
  if (!taken) return rects
  for (const [id, rect] of rects)
    rects.set(id, { ...rect, x: rect.x + taken.x, y: rect.y + bottomOf(taken) + STRIP_GAP })
  return rects
}
