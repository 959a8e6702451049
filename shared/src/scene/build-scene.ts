import { type MapLayout, type Rect, type Route, unionOf } from '../layout/index.js'
import type { Id } from '../model/index.js'
import { AREA } from './anatomy.js'
import { sceneBand, sceneGroup } from './area.js'
import { sceneBox } from './box.js'
import { sceneCeiling } from './ceiling.js'
import type { PictureContext } from './context.js'
import { sceneLanes } from './lane.js'
import { sceneLegend } from './legend.js'
import { sceneLink } from './link.js'
import { boundsWith } from './rows-below.js'
import type { Scene, SceneLink } from './scene.js'
import { sceneSpheres } from './sphere.js'

export interface SceneParts extends PictureContext {
  readonly layout: MapLayout
  readonly routes: ReadonlyMap<Id, Route>
}

/** The whole picture of a theory. */
export function buildScene({ layout, routes, ...context }: SceneParts): Scene {
  const { theory } = context
  const hidden = context.lens?.hidden ?? NOTHING
  const isShown = <T extends { readonly id: Id }>([thing]: readonly [T, unknown]) => !hidden.has(thing.id)
  const bands = present(layout.bands, theory.bands).map(([band, area]) => sceneBand(context, band, area))
  const groups = present(layout.groups, theory.groups)
    .filter(isShown)
    .map(([group, rect]) => sceneGroup(context, group, rect))
  const links = present(routes, theory.links)
    .filter(isShown)
    .map(([link, route]) => sceneLink(context, link, route))
  const boxes = present(layout.boxes, theory.elements)
    .filter(isShown)
    .map(([element, rect]) => sceneBox(context, element, rect))
  const [spheres, ceiling] = [sceneSpheres(context, layout), sceneCeiling(context, layout)]
  return sceneFrom(context, { bands, lanes: sceneLanes(context, layout), spheres, ceiling, groups, links, boxes })
}

/** A scene of these parts: with its bounds, and the legend of the lens. */
export function sceneFrom(context: PictureContext, { boxes, ...parts }: SceneContents): Scene {
  return { ...surroundingsOf(context, parts, rectsOf(boxes)), boxes }
}

/** All of a scene but its boxes. */
export type Surroundings = Omit<Scene, 'boxes'>

/** What stands round boxes: of them no more is asked than where they are. */
export function surroundingsOf(
  context: PictureContext,
  parts: Omit<SceneContents, 'boxes'>,
  boxes: Iterable<Rect>,
): Surroundings {
  const bounds = boundsOf(parts, boxes)
  const legend = sceneLegend(context, bounds)
  return {
    bounds: boundsWith(bounds, legend),
    flow: context.theory.details.flow,
    ...parts,
    legend,
    key: null,
    titleLine: [],
  }
}

const NOTHING: ReadonlySet<Id> = new Set()

/** The part of a scene with only these elements and groups and what stands between them; without legend and key. */
export function sceneOf(scene: Scene, ids: ReadonlySet<Id>): Scene {
  const boxes = scene.boxes.filter((box) => ids.has(box.id))
  const groups = scene.groups.filter((group) => ids.has(group.id))
  const ends = new Set([...boxes, ...groups].map((thing) => thing.id))
  const plain = scene.links.filter((link) => ends.has(link.from) && ends.has(link.to))
  for (const link of plain) ends.add(link.id)
  const links = scene.links.filter((link) => ends.has(link.from) && ends.has(link.to))
  return bare({ ...scene, bands: [], lanes: [], spheres: [], ceiling: null, groups, links, boxes })
}

/** The same without what stands below it. */
const bare = (scene: Scene): Scene => ({
  ...scene,
  bounds: boundsOfScene(scene),
  legend: null,
  key: null,
  titleLine: [],
})

function present<T, U>(places: ReadonlyMap<Id, U>, things: ReadonlyMap<Id, T>): [T, U][] {
  return [...things].flatMap(([id, thing]) => {
    const place = places.get(id)
    return place === undefined ? [] : [[thing, place] as [T, U]]
  })
}

/** What is drawn of a scene, but for what stands below it. */
export type SceneContents = Omit<Scene, 'bounds' | 'flow' | 'legend' | 'key' | 'titleLine'>

/** Around everything drawn, with a margin. */
export function boundsOfScene({ boxes, ...parts }: SceneContents): Rect {
  return boundsOf(parts, rectsOf(boxes))
}

const rectsOf = (boxes: Scene['boxes']): Rect[] => boxes.map(({ rect }) => rect)

function boundsOf(
  { bands, lanes, spheres, ceiling, groups, links }: Omit<SceneContents, 'boxes'>,
  boxes: Iterable<Rect>,
): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const include = (rect: Rect) => {
    left = Math.min(left, rect.x)
    top = Math.min(top, rect.y)
    right = Math.max(right, rect.x + rect.width)
    bottom = Math.max(bottom, rect.y + rect.height)
  }
  for (const rect of boxes) include(rect)
  for (const things of [groups, lanes]) for (const { rect } of things) include(rect)
  for (const { ground, heading } of bands) {
    include(ground)
    for (const line of heading) include({ x: line.x, y: line.baseline - 15, width: line.width, height: 20 })
  }
  for (const { lines, heading } of spheres) {
    for (const point of lines.flat()) include({ ...point, width: 0, height: 0 })
    for (const line of heading) include({ x: line.x, y: line.baseline - 14, width: line.width, height: 18 })
  }
  if (ceiling !== null) {
    const { axis, at, from, to } = ceiling
    include(
      axis === 'x' ? { x: at, y: from, width: 0, height: to - from } : { x: from, y: at, width: to - from, height: 0 },
    )
    for (const line of ceiling.heading) include({ x: line.x, y: line.baseline - 14, width: line.width, height: 18 })
  }
  for (const link of links) include(aroundLink(link))
  if (left > right) return { x: 0, y: 0, width: 2 * AREA.marginPx, height: 2 * AREA.marginPx }
  const x = Math.floor(left) - AREA.marginPx
  const y = Math.floor(top) - AREA.marginPx
  return { x, y, width: Math.ceil(right) + AREA.marginPx - x, height: Math.ceil(bottom) + AREA.marginPx - y }
}

const AROUND = new WeakMap<SceneLink, Rect>()

/** Kept with the link: the bounds of a large map are asked for after every change, and most of its links stay. */
function aroundLink(link: SceneLink): Rect {
  const known = AROUND.get(link)
  if (known !== undefined) return known
  const { points, pill, words } = link
  const parts = [
    ...points.map((point) => ({ ...point, width: 0, height: 0 })),
    ...(pill === null ? [] : [pill.rect]),
    ...words.map((line) => ({ x: line.x, y: line.baseline - 12, width: line.width, height: 15 })),
  ]
  const around = unionOf(parts) ?? { x: 0, y: 0, width: 0, height: 0 }
  AROUND.set(link, around)
  return around
}
