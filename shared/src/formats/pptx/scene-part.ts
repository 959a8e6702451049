import type { Id, Theory } from '../../model/index.js'
import { boundsOfScene, type Scene, withKeyOf } from '../../scene/index.js'

/** Which part of a figure a slide shows. */
export interface ScenePart {
  readonly boxes: ReadonlySet<Id>
  /** Links that are not among these are left out; null: none is, that has both its ends. */
  readonly links: ReadonlySet<Id> | null
  /** Bands that are not among these are left out; null: none. */
  readonly bands: ReadonlySet<Id> | null
}

/** A part of a figure where it stands in the whole, with the key of the whole. A group is there once all of it is. */
export function scenePart(whole: Scene, theory: Theory, part: ScenePart): Scene {
  const boxes = whole.boxes.filter(({ id }) => part.boxes.has(id))
  const leftOut = new Set(whole.boxes.map(({ id }) => (part.boxes.has(id) ? null : theory.elements.get(id)?.group)))
  const groups = whole.groups.filter(({ id }) => !leftOut.has(id))
  const ends = new Set([...boxes, ...groups].map(({ id }) => id))
  const wanted = whole.links.filter(({ id }) => part.links === null || part.links.has(id))
  const plain = wanted.filter(({ from, to }) => ends.has(from) && ends.has(to))
  for (const { id } of plain) ends.add(id)
  const links = wanted.filter(({ from, to }) => ends.has(from) && ends.has(to))
  const isAll = part.bands === null
  const contents = {
    ...whole,
    boxes,
    groups,
    links,
    bands: whole.bands.filter(({ id }) => part.bands === null || part.bands.has(id)),
    lanes: isAll ? whole.lanes : [],
    spheres: isAll ? whole.spheres : [],
    ceiling: isAll ? whole.ceiling : null,
    legend: isAll ? whole.legend : null,
  }
  // Steps build up in one place: what is still to come has its room.
  return isAll ? contents : withKeyOf({ ...contents, bounds: boundsOfScene(contents), key: null }, whole)
}
