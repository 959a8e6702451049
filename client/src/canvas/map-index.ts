import { type Point, type Rect, sameRect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import type { SceneLink } from '@throughline/shared/scene'
import type { LivePicture } from '../picture/index.js'
import { grown, isInside } from './geometry.js'
import { distanceToLink, middleOfLink } from './link-line.js'
import { boundsOfLink, placesOfLink } from './link-places.js'
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
  /** Links as they are painted: where one was must be painted anew, too. */
  readonly #lines = new Map<Id, SceneLink>()
  #areas: ReadonlyMap<Id, Rect> = new Map()

  constructor(picture: LivePicture) {
    this.#picture = picture
    const { links, groups } = picture.surroundings()
    this.#areasMoved()
    for (const id of picture.layout().boxes.keys()) this.#know(id)
    for (const { id } of [...links, ...groups]) this.#know(id)
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

  /** All that is painted of a box, link or group lies within these places; none where it is on no map. */
  placesOf(id: Id): readonly Rect[] {
    const box = this.boxes.rectOf(id)
    if (box !== undefined) return [grown(box, BOX_MARGIN)]
    const line = this.#lines.get(id)
    if (line !== undefined) return placesOfLink(line)
    const frame = this.#frames.get(id)
    return frame === undefined ? [] : [frame]
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
    for (const { id, rect } of this.#picture.ground().groups.toReversed()) {
      if (!isInside(point, rect, GROUP_BORDER_PX / zoom)) continue
      const onHead = point.y <= rect.y + GROUP_HEAD
      const onFrame = !isInside(point, rect, -GROUP_BORDER_PX / zoom)
      if (onHead || onFrame) return id
    }
    return null
  }

  /** The group in whose frame a point is. */
  groupAround(point: Point): Id | null {
    return this.#picture.ground().groups.findLast(({ rect }) => isInside(point, rect))?.id ?? null
  }

  #take(ids: Iterable<Id>): ChangedPlaces {
    const places: Rect[] = []
    let anywhere = this.#areasMoved()
    for (const id of ids) {
      const before = this.placesOf(id)
      this.#know(id)
      const now = this.placesOf(id)
      places.push(...before, ...now)
      // Of a band its ground alone is painted, and that is known; what else there is may be seen anywhere.
      anywhere ||= before.length === 0 && now.length === 0 && !this.#areas.has(id)
    }
    return anywhere ? null : places
  }

  #know(id: Id): void {
    const box = this.#picture.rectOf(id)
    const link = this.#picture.link(id)
    const group = this.#picture.group(id)
    if (box !== undefined) this.boxes.set(id, box)
    else this.boxes.delete(id)
    if (link !== undefined) {
      this.links.set(id, boundsOfLink(link))
      this.#lines.set(id, link)
    } else {
      this.links.delete(id)
      this.#lines.delete(id)
    }
    if (group !== undefined) this.#frames.set(id, grown(group.rect, BOX_MARGIN))
    else this.#frames.delete(id)
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

/** How far a press is from a link in screen pixels; infinite beyond its reach. What stands on it goes first. */
function reachOf(point: Point, link: SceneLink, zoom: number): number {
  const middle = middleOfLink(link)
  const fromMiddle = Math.hypot(point.x - middle.x, point.y - middle.y) * zoom
  if (fromMiddle <= TARGET_REACH_PX || (link.pill !== null && isInside(point, link.pill.rect))) return 0
  const distance = distanceToLink(point, link) * zoom
  return distance <= LINK_REACH_PX ? distance : Number.POSITIVE_INFINITY
}
