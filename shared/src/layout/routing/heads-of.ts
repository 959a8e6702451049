import { bottomOf, type Rect, rightOf } from '../geometry.js'

const NAME_WIDTH = 190
const GROUP_NAME = 26

/** Names of bands and groups, about as wide as they are mostly: words of links keep off them. */
export function headsOf({
  bands,
  groups,
}: {
  readonly bands: ReadonlyMap<string, { readonly head: Rect }>
  readonly groups: ReadonlyMap<string, Rect>
}): Rect[] {
  const names = [...bands.values()].map(({ head }) => ({ ...head, width: Math.min(head.width, NAME_WIDTH) }))
  const frames = [...groups.values()].map((frame) => ({
    x: frame.x,
    y: frame.y,
    width: Math.min(frame.width, NAME_WIDTH),
    height: Math.min(frame.height, GROUP_NAME),
  }))
  return [...names, ...frames].filter((rect) => rightOf(rect) > rect.x && bottomOf(rect) > rect.y)
}
