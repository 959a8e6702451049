import { type Point, type Rect, sameRect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import type { SceneLink } from '@throughline/shared/scene'
import type { LivePicture } from '../picture/index.js'
import { distanceToSegment, grown, isInside, rectAround } from './geometry.js'
import { LINK_MARGIN } from './painting/paint-link.js'
import { type SpatialIndex, spatialIndex } from './spatial-index.js'

/** How near to a link's line a press must be, screen pixels. */
const LINK_REACH_PX = 10
/** Half of the least target: what stands on a link can be pressed within this of its middle, screen pixels. */
export const TARGET_REACH_PX = 12

/** How far beyond a box, map pixels, anything of it is painted: its ring, its shadow, its flag. */
export const BOX_MARGIN = 16

const GROUP_HEAD = 28
const GROUP_BORDER_PX = 6

/** What a press on the map is on. */
export interface Hit {
  readonly kind: 'box' | 'link' | 'group'
  readonly id: Id
}

/** Where things of a picture have changed: they cover or covered these places; null: it may be anywhere. */
export type ChangedPlaces = readonly Rect[] | null

/** Finds what of a picture is where, kept up to date with it. */
export class MapIndex {
  readonly boxes: SpatialIndex = spatialIndex()
  readonly links: SpatialIndex = spatialIndex()
  readonly #picture: LivePicture
  readonly #stop: () => void
  readonly #listeners = new Set<(places: ChangedPlaces) => void>()
  readonly #frames = new Map<Id, Rect>()
  #areas: ReadonlyMap<Id, Rect> = new Map()

  constructor(picture: LivePicture) {
    this.#picture = picture
    const { links, groups } = picture.surroundings()
    this.#take([...picture.layout().boxes.keys(), ...[...links, ...groups].map(({ id }) => id)])
    this.#stop = picture.onChange((changed) => {
      const places = this.#take(changed)
      for (const listener of [...this.#listeners]) listener(places)
    })
  }

  close(): void {
    this.#stop()
  }

  /** Called after every change of the picture, when what is where is known anew. */
  onChange(listener: (places: ChangedPlaces) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** All that is painted of a box, link or group lies within; undefined where it is on no map. */
  placeOf(id: Id): Rect | undefined {
    const box = this.boxes.rectOf(id)
    return box === undefined ? (this.links.rectOf(id) ?? this.#frames.get(id)) : grown(box, BOX_MARGIN)
  }

  /** The topmost thing at a place: a box, else a link near enough, else a group by its frame or head. */
  at(point: Point, zoom: number): Hit | null {
    const box = this.boxAt(point)
    if (box !== null) return { kind: 'box', id: box }
    const link = this.linkAt(point, zoom)
    if (link !== null) return { kind: 'link', id: link }
    const group = this.groupHandleAt(point, zoom)
    return group === null ? null : { kind: 'group', id: group }
  }

  boxAt(point: Point): Id | null {
    // Later boxes are drawn over earlier ones.
    const found = this.boxes.at(point)
    if (found.length < 2) return found[0] ?? null
    const order = [...this.#picture.theory().elements.keys()]
    return found.sort((a, b) => order.indexOf(b) - order.indexOf(a))[0] ?? null
  }

  /** The link whose line, pill or middle is nearest, if any is within reach. */
  linkAt(point: Point, zoom: number): Id | null {
    let nearest: Id | null = null
    let least = Number.POSITIVE_INFINITY
    for (const id of this.links.at(point, TARGET_REACH_PX / zoom)) {
      const link = this.#picture.link(id)
      if (link === undefined) continue
      const distance = reachOf(point, link, zoom)
      if (distance >= least) continue
      nearest = id
      least = distance
    }
    return nearest
  }

  /** The group whose frame or head is here. */
  groupHandleAt(point: Point, zoom: number): Id | null {
    for (const { id, rect } of this.#picture.surroundings().groups.toReversed()) {
      if (!isInside(point, rect, GROUP_BORDER_PX / zoom)) continue
      const onHead = point.y <= rect.y + GROUP_HEAD
      const onFrame = !isInside(point, rect, -GROUP_BORDER_PX / zoom)
      if (onHead || onFrame) return id
    }
    return null
  }

  /** The group in whose frame a point is. */
  groupAround(point: Point): Id | null {
    return this.#picture.surroundings().groups.findLast(({ rect }) => isInside(point, rect))?.id ?? null
  }

  #take(ids: Iterable<Id>): ChangedPlaces {
    const places: Rect[] = []
    let anywhere = this.#areasMoved()
    for (const id of ids) {
      const box = this.#picture.rectOf(id)
      const link = this.#picture.link(id)
      const before = this.placeOf(id)
      if (box !== undefined) this.boxes.set(id, box)
      else this.boxes.delete(id)
      if (link !== undefined) this.links.set(id, boundsOfLink(link))
      else this.links.delete(id)
      const group = this.#picture.group(id)
      if (group !== undefined) this.#frames.set(id, grown(group.rect, BOX_MARGIN))
      else this.#frames.delete(id)
      const now = this.placeOf(id)
      for (const place of [before, now]) if (place !== undefined) places.push(place)
      // Of a band its ground alone is painted, and that is known; what else there is may be seen anywhere.
      anywhere ||= before === undefined && now === undefined && !this.#areas.has(id)
    }
    return anywhere ? null : places
  }

  /** Whether the grounds of bands, or lanes, lie elsewhere than before. */
  #areasMoved(): boolean {
    const areas = new Map<Id, Rect>()
    const { bands, lanes } = this.#picture.layout()
    for (const [id, { ground }] of bands) areas.set(id, ground)
    for (const [id, rect] of lanes) areas.set(`lane ${id}`, rect)
    const same = areas.size === this.#areas.size && [...areas].every(([id, rect]) => isAt(this.#areas.get(id), rect))
    this.#areas = areas
    return !same
  }
}

function isAt(before: Rect | undefined, now: Rect): boolean {
  return before !== undefined && sameRect(before, now)
}

/** Everything of a link lies within. */
export function boundsOfLink(link: SceneLink): Rect {
  const corners = [...link.points, link.tip].map((point) => ({ ...point, width: 0, height: 0 }))
  const words = link.words.map((line) => ({ x: line.x, y: line.baseline - 12, width: line.width, height: 16 }))
  const bounds = rectAround([...corners, ...words, ...(link.pill === null ? [] : [link.pill.rect])])
  return grown(bounds ?? { x: 0, y: 0, width: 0, height: 0 }, LINK_MARGIN)
}

/** How far a press is from a link in screen pixels; infinite beyond its reach. What stands on it goes first. */
function reachOf(point: Point, link: SceneLink, zoom: number): number {
  const middle = middleOfLink(link)
  const fromMiddle = Math.hypot(point.x - middle.x, point.y - middle.y) * zoom
  if (fromMiddle <= TARGET_REACH_PX || (link.pill !== null && isInside(point, link.pill.rect))) return 0
  const distance = distanceToLink(point, link) * zoom
  return distance <= LINK_REACH_PX ? distance : Number.POSITIVE_INFINITY
}

/** Where a link can always be pressed: its pill, or the middle of its line. */
export function middleOfLink(link: SceneLink): Point {
  if (link.pill !== null) {
    const { x, y, width, height } = link.pill.rect
    return { x: x + width / 2, y: y + height / 2 }
  }
  const line = lineOf(link)
  const half = lengthOf(line) / 2
  let done = 0
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [line[at - 1], line[at]]
    if (from === undefined || to === undefined) break
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    if (length > 0 && done + length >= half) {
      const part = (half - done) / length
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
    }
    done += length
  }
  return link.tip
}

function distanceToLink(point: Point, link: SceneLink): number {
  const line = lineOf(link)
  let least = Number.POSITIVE_INFINITY
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [line[at - 1], line[at]]
    if (from !== undefined && to !== undefined) least = Math.min(least, distanceToSegment(point, from, to))
  }
  return least
}

const CURVE_STEPS = 16

/** Corners of a link's line; a curve as short straight pieces. */
function lineOf({ points, curved, tip }: SceneLink): readonly Point[] {
  const [a, b, c, d] = points
  if (!curved || a === undefined || b === undefined || c === undefined || d === undefined) return [...points, tip]
  return Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
    const t = step / CURVE_STEPS
    const u = 1 - t
    const along = (axis: 'x' | 'y') =>
      u ** 3 * a[axis] + 3 * u ** 2 * t * b[axis] + 3 * u * t ** 2 * c[axis] + t ** 3 * d[axis]
    return { x: along('x'), y: along('y') }
  })
}

function lengthOf(line: readonly Point[]): number {
  let length = 0
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [line[at - 1], line[at]]
    if (from !== undefined && to !== undefined) length += Math.hypot(to.x - from.x, to.y - from.y)
  }
  return length
}
