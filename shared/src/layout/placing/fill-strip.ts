import type { Id } from '../../model/index.js'
import { BOX_AIR, STRIP_REACH } from '../dimensions.js'
import { centreOf, type Rect } from '../geometry.js'
import type { MapLayout } from '../map-layout.js'
import { fillLine, type Newcomer } from './fill-line.js'
import type { Neighbours } from './neighbours.js'
import type { FilledBand, Item } from './stage.js'

/** What a strip's boxes are placed by. */
export interface StripSurroundings {
  /** Boxes that stand on the map already. */
  readonly standing: ReadonlyMap<Id, Rect>
  /** Where the strip begins and how long it is. */
  readonly reach: { readonly x: number; readonly width: number }
  readonly neighbours: Neighbours
  readonly previous?: MapLayout | undefined
}

/**
 * Where the boxes of a crossing band stand, from its origin: in a row, each over or under what it is linked with,
 * in further rows where one is full. Placed boxes stand where people put them.
 */
export function fillStrip({ band, items }: FilledBand, around: StripSurroundings): Map<Id, Rect> {
  const rects = new Map<Id, Rect>()
  let waiting: Item[] = []
  for (const item of items) {
    const { width, height } = item
    const before = positionBefore(item.id, band.id, around.previous)
    if (item.element.position)
      rects.set(item.id, { x: item.element.position[0], y: item.element.position[1], width, height })
    else if (before) rects.set(item.id, { ...before, width, height })
    else waiting.push(item)
  }
  const { reach } = around
  const wishes = wishesOf(items, around)
  const ends = { from: reach.x + STRIP_REACH, to: reach.x + reach.width - STRIP_REACH }
  for (let y = 0; waiting.length > 0; ) {
    const height = Math.max(...waiting.map((item) => item.height))
    const standing = [...rects.values()].filter(
      (rect) => rect.y < y + height + BOX_AIR && y < rect.y + rect.height + BOX_AIR,
    )
    const row = fillLine(
      standing.map((rect) => ({ start: rect.x, size: rect.width })),
      waiting.map((item): Newcomer => ({ id: item.id, size: item.width, weight: 1, centre: wishes.get(item.id) ?? 0 })),
      ends,
    )
    for (const item of waiting) {
      const x = row.get(item.id)
      if (x !== undefined) rects.set(item.id, { x: Math.round(x), y, width: item.width, height: item.height })
    }
    waiting = waiting.filter((item) => !row.has(item.id))
    y += height + BOX_AIR
  }
  return rects
}

/** Where the centre of each box would like to be: by its links to what stands, then by links within the strip. */
function wishesOf(items: readonly Item[], { standing, reach, neighbours }: StripSurroundings): Map<Id, number> {
  const wishes = new Map<Id, number>()
  for (const { id } of items) {
    const linked = (neighbours.get(id) ?? []).flatMap((other) => standing.get(other) ?? [])
    const sum = linked.reduce((total, rect) => total + centreOf(rect).x, 0)
    if (linked.length > 0) wishes.set(id, sum / linked.length)
  }
  const ranks = new Map(items.map(({ id }, rank) => [id, rank]))
  for (const [rank, { id, width }] of items.entries()) {
    if (wishes.has(id)) continue
    const other = (neighbours.get(id) ?? []).find((one) => wishes.has(one) && ranks.has(one))
    const beside = other === undefined ? undefined : wishes.get(other)
    const before = rank < (other === undefined ? 0 : (ranks.get(other) ?? 0))
    wishes.set(id, beside === undefined ? reach.x + STRIP_REACH + width / 2 : beside + (before ? -width : width))
  }
  return wishes
}

function positionBefore(id: Id, band: Id, previous: MapLayout | undefined): { x: number; y: number } | null {
  const area = previous?.bands.get(band)
  const box = previous?.boxes.get(id)
  if (!area || !box || box.y < area.ground.y || box.y >= area.ground.y + area.ground.height) return null
  return { x: box.x - area.origin.x, y: box.y - area.origin.y }
}
