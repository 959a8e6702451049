import type { Id, Theory } from '../../model/index.js'
import { EMPTY_GROUP, GROUP_SIDE, GROUP_TOP, STRIP_GAP } from '../dimensions.js'
import { bottomOf, grown, overlaps, type Rect, unionOf } from '../geometry.js'

/** At the top of a frame, map pixels. */
const NAME_HEIGHT = 28

/**
 * The frame of each group: round its members with room for its name; an empty one where it was put.
 *
 * @param heads where the names of bands stand
 */
export function frameGroups(theory: Theory, boxes: ReadonlyMap<Id, Rect>, heads: readonly Rect[]): Map<Id, Rect> {
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
      frames.set(id, framed(content, heads))
    } else if (position) frames.set(id, { x: position[0], y: position[1], ...EMPTY_GROUP })
    else {
      const y = (everything ? bottomOf(everything) : 0) + STRIP_GAP
      frames.set(id, { x: (everything?.x ?? 0) + besides, y, ...EMPTY_GROUP })
      besides += EMPTY_GROUP.width + STRIP_GAP
    }
  }
  return frames
}

/** A name that would lie on that of a band stands over it. */
function framed(content: Rect, heads: readonly Rect[]): Rect {
  const { x, width, height } = grown(content, GROUP_SIDE)
  const usual = content.y - GROUP_TOP
  const name = { x, y: usual, width, height: NAME_HEIGHT }
  const y = Math.min(usual, ...heads.filter((head) => overlaps(head, name)).map((head) => head.y - NAME_HEIGHT))
  return { x, y, width, height: height - GROUP_SIDE + content.y - y }
}
