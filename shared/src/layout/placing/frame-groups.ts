import type { Id, Theory } from '../../model/index.js'
import { EMPTY_GROUP, GROUP_SIDE, GROUP_TOP, STRIP_GAP } from '../dimensions.js'
import { bottomOf, grown, type Rect, unionOf } from '../geometry.js'

/** The frame of each group: round its members with room for its name; an empty one where it was put. */
export function frameGroups(theory: Theory, boxes: ReadonlyMap<Id, Rect>): Map<Id, Rect> {
  const members = new Map<Id, Rect[]>()
  for (const { id, group } of theory.elements.values()) {
    const box = boxes.get(id)
    if (group === null || !box || !theory.groups.has(group)) continue
    const known = members.get(group)
    if (known) known.push(box)
    else members.set(group, [box])
  }
  const frames = new Map<Id, Rect>()
  const everything = unionOf(boxes.values())
  let besides = 0
  for (const { id, position } of theory.groups.values()) {
    const content = unionOf(members.get(id) ?? [])
    if (content) {
      const frame = grown(content, GROUP_SIDE)
      frames.set(id, { ...frame, y: content.y - GROUP_TOP, height: frame.height + GROUP_TOP - GROUP_SIDE })
    } else if (position) frames.set(id, { x: position[0], y: position[1], ...EMPTY_GROUP })
    else {
      const y = (everything ? bottomOf(everything) : 0) + STRIP_GAP
      frames.set(id, { x: (everything?.x ?? 0) + besides, y, ...EMPTY_GROUP })
      besides += EMPTY_GROUP.width + STRIP_GAP
    }
  }
  return frames
}
