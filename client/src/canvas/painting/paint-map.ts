import type { Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { checkFlag, linkFlag, type SceneBox, type SceneLink, type SceneMark } from '@throughline/shared/scene'
import type { DraggedLayout, LivePicture } from '../../picture/index.js'
import { clearOf } from '../flag-at.js'
import { grown, overlap } from '../geometry.js'
import { placeOfEnd, placeOfSigns, placesOfLink } from '../link-places.js'
import { BOX_MARGIN, type MapIndex } from '../map-index.js'
import type { ViewState } from '../map-view.js'
import { type Brush, strokeRounded, withFade } from './brush.js'
import type { Colours } from './colours.js'
import { detailAt } from './detail.js'
import { paintBand } from './paint-band.js'
import { paintBox } from './paint-box.js'
import { paintGroup } from './paint-group.js'
import { paintMark } from './paint-icon.js'
import { paintLane } from './paint-lane.js'
import { paintLegend } from './paint-legend.js'
import { paintLink, paintLinkSigns } from './paint-link.js'
import { paintCeiling, paintSphere } from './paint-spheres.js'

/** What is to be painted of a map, and how. */
export interface Painting {
  readonly context: CanvasRenderingContext2D
  readonly picture: LivePicture
  readonly index: MapIndex
  readonly colours: Colours
  /** Where the camera stands; its width and height are those of the canvas. */
  readonly view: ViewState
  readonly devicePixelRatio: number
  /** Boxes that are elements of the page: not painted. */
  readonly mounted: ReadonlySet<Id>
  readonly selected: ReadonlySet<Id>
  /** Pointed at, or focused by the keyboard. */
  readonly hovered: Id | null
  readonly dragged: DraggedLayout
  /** Boxes of which copies are dragged: they are painted where they stand as well. */
  readonly copied: readonly Id[]
  readonly bandUnderDrop: Id | null
  /** The camera is on its way to show all of the map. */
  readonly isPassing: boolean
  /** How much the checks find at a box or link. */
  readonly findingsAt: (id: Id) => number
}

/**
 * Paints bands, groups, links and every unmounted box that the canvas shows, back to front.
 *
 * @param part of the map that is painted anew, map pixels; all that the canvas shows where not given
 */
export function paintMap(painting: Painting, part?: Rect): void {
  const { context, view, devicePixelRatio: ratio } = painting
  const pixels = pixelsOf(painting, part)
  if (pixels.width <= 0 || pixels.height <= 0) return
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.beginPath()
  context.rect(pixels.x, pixels.y, pixels.width, pixels.height)
  context.clip()
  context.clearRect(pixels.x, pixels.y, pixels.width, pixels.height)
  const scale = view.zoom * ratio
  context.setTransform(scale, 0, 0, scale, view.x * ratio, view.y * ratio)
  paintShown(painting, {
    x: (pixels.x / ratio - view.x) / view.zoom,
    y: (pixels.y / ratio - view.y) / view.zoom,
    width: pixels.width / scale,
    height: pixels.height / scale,
  })
  context.restore()
}

/** Whole pixels of the canvas that show a part of the map, so that no seam is left round it. */
function pixelsOf({ context, view, devicePixelRatio: ratio }: Painting, part: Rect | undefined): Rect {
  const { width, height } = context.canvas
  if (part === undefined) return { x: 0, y: 0, width, height }
  const left = Math.max(0, Math.floor((part.x * view.zoom + view.x) * ratio) - 1)
  const top = Math.max(0, Math.floor((part.y * view.zoom + view.y) * ratio) - 1)
  const right = Math.min(width, Math.ceil(((part.x + part.width) * view.zoom + view.x) * ratio) + 1)
  const bottom = Math.min(height, Math.ceil(((part.y + part.height) * view.zoom + view.y) * ratio) + 1)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function paintShown(painting: Painting, shown: Rect): void {
  const { context, picture, view, colours, selected, dragged } = painting
  const brush: Brush = { context, colours, detail: detailAt(view.zoom, painting.isPassing), zoom: view.zoom }
  const { bands, lanes, spheres, ceiling, groups } = picture.ground()
  const inPart = (rect: Rect) => overlap(rect, shown)
  for (const band of bands)
    if (inPart(band.ground)) paintBand(brush, band, { underDrop: band.id === painting.bandUnderDrop })
  for (const lane of lanes) if (inPart(lane.rect)) paintLane(brush, lane)
  for (const sphere of spheres) paintSphere(brush, sphere)
  if (ceiling !== null) paintCeiling(brush, ceiling)
  for (const group of groups) {
    const rect = dragged.groups.get(group.id) ?? group.rect
    if (inPart(grown(rect, BOX_MARGIN))) paintGroup(brush, group, { selected: selected.has(group.id), rect })
  }
  paintLinks(brush, painting, shown)
  paintBoxes(brush, painting, shown)
  const legend = picture.context().lens === null ? null : picture.surroundings().legend
  if (legend !== null && brush.detail.text) paintLegend(brush, legend)
}

function paintLinks(brush: Brush, painting: Painting, shown: Rect): void {
  const { picture, index, selected, hovered, dragged, findingsAt } = painting
  const links: SceneLink[] = []
  for (const id of index.links.within(shown)) {
    if (dragged.links.has(id)) continue
    const link = picture.link(id)
    if (link !== undefined && isIn(shown, link)) links.push(link)
  }
  for (const link of dragged.links.values()) if (isIn(shown, link)) links.push(link)
  // What is selected lies on top, so that it can be followed through a crowd.
  links.sort((a, b) => Number(selected.has(a.id)) - Number(selected.has(b.id)))
  for (const link of links) {
    const ends = overlap(placeOfEnd(link), shown)
    const state = { selected: selected.has(link.id), hovered: link.id === hovered, ends }
    const gaps = dragged.links.has(link.id) || !brush.detail.text ? NO_GAPS : picture.gapsOf(link.id)
    paintLink(brush, link, { ...state, gaps })
  }
  const { measure } = picture.context()
  const isFree = clearOf(index)
  if (!brush.detail.text) return
  for (const link of links) {
    if (!overlap(placeOfSigns(link), shown)) continue
    const count = findingsAt(link.id)
    const flag = count === 0 ? null : linkFlag(link, count, measure, isFree)
    paintLinkSigns(brush, link, { selected: selected.has(link.id), flag })
  }
}

const isIn = (shown: Rect, link: SceneLink): boolean => placesOfLink(link).some((place) => overlap(place, shown))

const NO_GAPS: readonly Rect[] = []

function paintBoxes(brush: Brush, painting: Painting, shown: Rect): void {
  const { picture, index, mounted, selected, dragged, copied } = painting
  const { context } = brush
  for (const id of copied) {
    const box = picture.box(id)
    if (box !== undefined) paintBox(brush, box)
  }
  // The ring, the flag and the shadow of a box reach beyond it.
  for (const id of index.boxes.within(grown(shown, BOX_MARGIN))) {
    if (mounted.has(id) || dragged.boxes.has(id)) continue
    const box = picture.box(id)
    if (box !== undefined) paintWithRing(brush, box, selected.has(id))
    if (box !== undefined) paintFlag(brush, painting, box)
  }
  for (const [id, { x, y }] of dragged.boxes) {
    const box = picture.box(id)
    if (box === undefined || mounted.has(id) || !overlap(grown({ ...box.rect, x, y }, BOX_MARGIN), shown)) continue
    context.save()
    context.translate(x - box.rect.x, y - box.rect.y)
    paintWithRing(brush, box, selected.has(id))
    paintFlag(brush, painting, box)
    context.restore()
  }
}

function paintFlag(brush: Brush, { findingsAt, picture }: Painting, box: SceneBox): void {
  const count = brush.detail.text ? findingsAt(box.id) : 0
  if (count === 0) return
  const known = flags.get(box)
  const flag = known?.count === count ? known : { count, mark: checkFlag(box, count, picture.context().measure) }
  flags.set(box, flag)
  withFade(brush, box.faded, () => paintMark(brush, flag.mark))
}

/** Where the flags stand, for as long as boxes are drawn as they are. */
const flags = new WeakMap<SceneBox, { readonly count: number; readonly mark: SceneMark }>()

function paintWithRing(brush: Brush, box: SceneBox, selected: boolean): void {
  paintBox(brush, box)
  if (!selected) return
  const { x, y, width, height } = box.rect
  // Never thinner than two pixels of the screen.
  const widthPx = Math.max(2, 2 / brush.zoom)
  const rect = { x: x - 3, y: y - 3, width: width + 6, height: height + 6 }
  strokeRounded(brush, { rect, radius: 9 }, { colour: 'accent', widthPx })
}
