import type { Point, Rect } from '../../layout/index.js'
import type { Id } from '../../model/index.js'
import { LINK, type Scene, type SceneLink } from '../../scene/index.js'
import { tag } from '../markup.js'
import type { EmuRect } from './pieces.js'

/** The sides of a rectangle in the order of their connection sites. */
export const SIDES = ['top', 'left', 'bottom', 'right'] as const
export type Side = (typeof SIDES)[number]

/** A place on the edge of a box where links hold: how far along its side, from 0 to 1. */
export interface Site {
  readonly side: Side
  readonly part: number
}

/** Where the links of a figure hold: by link, and the sites beyond the four that each thing needs. */
export interface Sites {
  readonly more: ReadonlyMap<Id, readonly Site[]>
  readonly ofLink: ReadonlyMap<Id, LinkSites>
}

/** Where the two ends of a link hold; null: at nothing. */
export interface LinkSites {
  readonly from: HeldAt | null
  readonly to: HeldAt | null
}

/** A connection site of a thing, and where on the map it is. */
export interface HeldAt {
  readonly thing: Id
  /** As `Glue.site`. */
  readonly site: number
  readonly at: Point
  readonly side: Side
}

/** Gives every end of a link that is at a box or a group its connection site. */
export function sitesIn({ boxes, groups, links }: Pick<Scene, 'boxes' | 'groups' | 'links'>): Sites {
  const rects = new Map([...groups, ...boxes].map(({ id, rect }) => [id, rect]))
  const more = new Map<Id, Site[]>()
  const hold = (thing: Id, end: Point | undefined): HeldAt | null => {
    const rect = rects.get(thing)
    if (rect === undefined || end === undefined) return null
    const found = nearestSite(rect, end)
    const at = pointAt(rect, found)
    if (Math.abs(found.part - 0.5) * lengthOf(rect, found.side) < CLOSE_PX) {
      const middle = { side: found.side, part: 0.5 }
      return { thing, site: SIDES.indexOf(found.side), at: pointAt(rect, middle), side: found.side }
    }
    const own = more.get(thing) ?? []
    more.set(thing, own)
    let index = own.findIndex(({ side, part }) => side === found.side && part === found.part)
    if (index < 0) index = own.push(found) - 1
    return { thing, site: SIDES.length + index, at, side: found.side }
  }
  const ofLink = new Map(
    links.map((link) => [link.id, { from: hold(link.from, link.points[0]), to: hold(link.to, endOf(link)) }]),
  )
  return { more, ofLink }
}

/** Where a link touches what it leads to: its sign stands a little before. */
export function endOf({ tip, arrival }: SceneLink): Point {
  return { x: tip.x + Math.cos(arrival) * LINK.clearPx, y: tip.y + Math.sin(arrival) * LINK.clearPx }
}

const CLOSE_PX = 1

function nearestSite(rect: Rect, { x, y }: Point): Site {
  const distances: readonly number[] = [
    Math.abs(y - rect.y),
    Math.abs(x - rect.x),
    Math.abs(y - rect.y - rect.height),
    Math.abs(x - rect.x - rect.width),
  ]
  const side = SIDES[distances.indexOf(Math.min(...distances))] ?? 'top'
  const part = isLevel(side) ? (x - rect.x) / rect.width : (y - rect.y) / rect.height
  return { side, part: Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 10_000 }
}

function pointAt({ x, y, width, height }: Rect, { side, part }: Site): Point {
  if (isLevel(side)) return { x: x + part * width, y: side === 'top' ? y : y + height }
  return { x: side === 'left' ? x : x + width, y: y + part * height }
}

const isLevel = (side: Side): boolean => side === 'top' || side === 'bottom'
const lengthOf = (rect: Rect, side: Side): number => (isLevel(side) ? rect.width : rect.height)

/** The sites of a shape: the four of every rectangle, then its own. */
export function sitesXml({ width, height }: Pick<EmuRect, 'width' | 'height'>, more: readonly Site[]) {
  const all = [...SIDES.map((side): Site => ({ side, part: 0.5 })), ...more]
  const places = all.map((site) => ({ side: site.side, ...pointAt({ x: 0, y: 0, width, height }, site) }))
  const guides = places.map(({ x, y }, index) => [
    tag('a:gd', { name: `siteX${index}`, fmla: `*/ ${Math.round(x)} w ${width}` }),
    tag('a:gd', { name: `siteY${index}`, fmla: `*/ ${Math.round(y)} h ${height}` }),
  ])
  const sites = places.map(({ side }, index) =>
    tag('a:cxn', { ang: ANGLES[side] }, tag('a:pos', { x: `siteX${index}`, y: `siteY${index}` })),
  )
  return { guides: guides.flat().join(''), sites: sites.join('') }
}

/** The way that a connector leaves by, in sixty-thousandths of a degree. */
const ANGLES: Readonly<Record<Side, number>> = { top: 16_200_000, left: 10_800_000, bottom: 5_400_000, right: 0 }
