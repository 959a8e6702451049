import { changeBand, moveBand } from '@throughline/shared/commands'
import { type Band, DEFAULT_BAND_SIZE, type Id, inOrder, MAX_BAND_SIZE, MIN_BAND_SIZE } from '@throughline/shared/model'
import { followPointer } from '../ui/index.js'
import { hasColumns } from './has-columns.js'
import type { MapParts } from './map-context.js'

/** Drags a band by its head to another place in the order. A press without a drag is told to `onPress`. */
export function dragBand(map: MapParts, id: Id, event: PointerEvent, onPress: () => void): void {
  const { session, view, store } = map
  followPointer(event, {
    onMove: (now) => store.setState({ dropBand: id, guide: guideFor(map, id, view.toMap(now)) }),
    onEnd: (now, moved) => {
      store.setState({ dropBand: null, guide: null })
      if (!moved) return onPress()
      const before = bandBefore(siblings(map, id), view.toMap(now), map)
      const order = siblings(map, id)
      const at = order.findIndex((band) => band.id === id)
      const stays = before === id || before === (order[at + 1]?.id ?? null)
      if (!stays) session.run(moveBand, { id, before })
    },
    onCancel: () => store.setState({ dropBand: null, guide: null }),
  })
}

/** Drags the edge of a column: its boxes become wider or narrower when it is let go. */
export function resizeBand(map: MapParts, id: Id, event: PointerEvent): void {
  const { session, picture, view, store } = map
  const band = picture.theory().bands.get(id)
  const area = picture.layout().bands.get(id)
  if (band === undefined || area === undefined) return
  const start = event.clientX
  const size = band.size ?? DEFAULT_BAND_SIZE
  const wanted = (x: number) => clamp(Math.round(size + (x - start) / view.now().zoom), MIN_BAND_SIZE, MAX_BAND_SIZE)
  followPointer(event, {
    onMove: ({ x }) => {
      const at = area.ground.x + area.ground.width + wanted(x) - size
      const { y, height } = area.ground
      store.setState({ guide: { axis: 'x', at, from: y, to: y + height } })
    },
    onEnd: ({ x }, moved) => {
      store.setState({ guide: null })
      if (moved && wanted(x) !== size) session.run(changeBand, { id, size: wanted(x) })
    },
    onCancel: () => store.setState({ guide: null }),
  })
}

function siblings({ picture }: MapParts, id: Id): Band[] {
  const { bands } = picture.theory()
  const placement = bands.get(id)?.placement
  return inOrder([...bands.values()].filter((band) => band.placement === placement))
}

/** The band that a dragged one would stand before; null: it would be the last. */
function bandBefore(order: readonly Band[], at: { x: number; y: number }, map: Pick<MapParts, 'picture'>): Id | null {
  const middleOf = middles(map, order)
  const { forwards, along } = middleOf
  for (const band of order) {
    const middle = along(band.id)
    if (middle !== null && (forwards ? middleOf.at(at) < middle : middleOf.at(at) > middle)) return band.id
  }
  return null
}

function guideFor(map: MapParts, id: Id, at: { x: number; y: number }) {
  const order = siblings(map, id)
  const before = bandBefore(order, at, map)
  const { upright, forwards } = middles(map, order)
  const areas = map.picture.layout().bands
  const next = before === null ? undefined : areas.get(before)
  const last = areas.get(order.at(-1)?.id ?? '')
  const ground = (next ?? last)?.ground
  if (ground === undefined) return null
  const atStart = (next !== undefined) === forwards
  if (upright) {
    const x = atStart ? ground.x - 12 : ground.x + ground.width + 12
    return { axis: 'x' as const, at: x, from: ground.y, to: ground.y + ground.height }
  }
  const y = atStart ? ground.y - 12 : ground.y + ground.height + 12
  return { axis: 'y' as const, at: y, from: ground.x, to: ground.x + ground.width }
}

function middles({ picture }: Pick<MapParts, 'picture'>, order: readonly Band[]) {
  const { flow } = picture.theory().details
  const upright = hasColumns(flow) && order[0]?.placement === 'main'
  const forwards = order[0]?.placement !== 'main' || flow === 'right' || flow === 'down'
  return {
    upright,
    forwards,
    at: (point: { x: number; y: number }) => (upright ? point.x : point.y),
    along(id: Id): number | null {
      const ground = picture.layout().bands.get(id)?.ground
      if (ground === undefined) return null
      return upright ? ground.x + ground.width / 2 : ground.y + ground.height / 2
    },
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
