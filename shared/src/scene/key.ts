import type { PictureContext } from './context.js'
import { keyItems } from './key-items.js'
import { moveKeyItem } from './move-key-item.js'
import { boundsWith, inRows, ROW_PX, roomBelow, rowTitle } from './rows-below.js'
import type { Scene, SceneKey, TextLine } from './scene.js'
import { moveLine } from './text/index.js'

/** The scene with a key to the signs that it uses, below it; as it is where it uses none. */
export function withKey(scene: Scene, context: PictureContext): Scene {
  const items = keyItems(scene, context)
  if (items.length === 0) return scene
  return under(scene, rowTitle(context, context.words.key, { x: 0, y: 0 }), items)
}

/** A part of a picture with the key of the whole of it, in rows as wide as the part. */
export function withKeyOf(part: Scene, { key }: Pick<Scene, 'key'>): Scene {
  return key === null ? part : under(part, moveLine(key.title, -key.rect.x, -key.rect.y), key.items)
}

// The title stands at 0, 0; the items wherever they were.
function under(scene: Scene, title: TextLine, items: SceneKey['items']): Scene {
  const { left, width, top } = roomBelow(scene.bounds)
  const rows = inRows(
    { left, width, top, indent: title.width },
    items.map(({ rect }) => rect),
  )
  const placed = items.map((item, index) => {
    const { x, y } = rows[index] ?? { x: left, y: top }
    return moveKeyItem(item, x - item.rect.x, y - item.rect.y)
  })
  const right = Math.max(left + width, ...placed.map(({ rect }) => rect.x + rect.width))
  const height = (rows.at(-1)?.y ?? top) + ROW_PX - top
  const key = {
    rect: { x: left, y: top, width: right - left, height },
    title: moveLine(title, left, top),
    items: placed,
  }
  return { ...scene, bounds: boundsWith(scene.bounds, key), key }
}
