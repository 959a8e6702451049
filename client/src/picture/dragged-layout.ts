import { linksByEnd } from '@throughline/shared/graph'
import { type Point, quickRoute, type Rect, unionOf } from '@throughline/shared/layout'
import type { Id, Theory } from '@throughline/shared/model'
import { type SceneLink, sceneLink } from '@throughline/shared/scene'
import type { LivePicture } from './live-picture.js'

/** How things stand while boxes are dragged: nothing of it is in the document. */
export interface DraggedLayout {
  /** Where the dragged boxes are. */
  readonly boxes: ReadonlyMap<Id, Rect>
  /** The frames of groups that they are members of, and of empty ones. */
  readonly groups: ReadonlyMap<Id, Rect>
  /** The links that start or end at any of these. */
  readonly links: ReadonlyMap<Id, SceneLink>
}

export const NOTHING_DRAGGED: DraggedLayout = { boxes: new Map(), groups: new Map(), links: new Map() }

/**
 * Where dragged boxes and their links are.
 *
 * @param corners top left corners of what is dragged, by oneself or by others; map pixels
 */
export function draggedLayout(
  picture: Pick<LivePicture, 'theory' | 'layout' | 'link' | 'context'>,
  corners: ReadonlyMap<Id, Point>,
): DraggedLayout {
  const { boxes: placed, groups: frames } = picture.layout()
  const theory = picture.theory()
  const boxes = new Map<Id, Rect>()
  for (const [id, { x, y }] of corners) {
    const rect = placed.get(id)
    if (rect !== undefined) boxes.set(id, { ...rect, x, y })
  }
  const groups = movedFrames(theory, { placed, frames, boxes })
  // Without members a frame is dragged by itself.
  for (const [id, { x, y }] of corners) {
    const frame = frames.get(id)
    if (frame !== undefined) groups.set(id, { ...frame, x, y })
  }
  const rectOf = (id: Id) => boxes.get(id) ?? placed.get(id) ?? groups.get(id) ?? frames.get(id)
  const links = new Map<Id, SceneLink>()
  const ends = linksByEnd(theory)
  for (const end of [...boxes.keys(), ...groups.keys()])
    for (const link of [...ends.from(end), ...ends.to(end)]) {
      // Not on the map, so it does not come along either.
      if (links.has(link.id) || picture.link(link.id) === undefined) continue
      const from = rectOf(link.from)
      const to = rectOf(link.to) ?? spotOn(picture.link(link.to))
      if (from === undefined || to === undefined) continue
      links.set(link.id, sceneLink(picture.context(), link, quickRoute(from, to, link.kind, theory.details.flow)))
    }
  return { boxes, groups, links }
}

interface Frames {
  readonly placed: ReadonlyMap<Id, Rect>
  readonly frames: ReadonlyMap<Id, Rect>
  readonly boxes: ReadonlyMap<Id, Rect>
}

/** A frame keeps its air round its members, wherever they are. */
function movedFrames({ elements }: Theory, { placed, frames, boxes }: Frames): Map<Id, Rect> {
  const members = new Map<Id, Id[]>()
  for (const id of boxes.keys()) {
    const group = elements.get(id)?.group
    if (group !== null && group !== undefined && frames.has(group)) members.set(group, [])
  }
  if (members.size === 0) return new Map()
  for (const { id, group } of elements.values()) if (group !== null) members.get(group)?.push(id)
  const moved = new Map<Id, Rect>()
  for (const [group, ids] of members) {
    const frame = frames.get(group)
    const before = unionOf(ids.flatMap((id) => placed.get(id) ?? []))
    const now = unionOf(ids.flatMap((id) => boxes.get(id) ?? placed.get(id) ?? []))
    if (frame === undefined || before === null || now === null) continue
    moved.set(group, {
      x: now.x + frame.x - before.x,
      y: now.y + frame.y - before.y,
      width: now.width + frame.width - before.width,
      height: now.height + frame.height - before.height,
    })
  }
  return moved
}

/** A moderating link ends at the middle of another link. */
function spotOn(link: SceneLink | undefined): Rect | undefined {
  const at = link?.pill?.rect ?? link?.points[Math.floor(link.points.length / 2)]
  return at === undefined ? undefined : { x: at.x, y: at.y, width: 0, height: 0 }
}
