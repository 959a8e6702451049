import { seeded } from '../seeded.mjs'

export const BOX = { width: 180, height: 64 }
/** From one box to the next, map pixels. */
const PITCH = { x: 300, y: 110 }
/** Width to height of the window, so that all of a graph fills it. */
const ASPECT = 1.6
export const HUB_LINKS = 10

const WORDS = 'families meet every week tutors trained pupils read more schools plan together local jobs last'.split(
  ' ',
)

/**
 * Boxes in columns and links between them, the same for the same seed: 80 % to the next column, 14 % two on, 4 % within
 * the column, 2 % back, to boxes at about the same height. One box in the middle, the hub, has ten links.
 */
export function graphOf({ boxes: count, links: linkCount }, seed) {
  const random = seeded(seed + count)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const columns = Math.round(Math.sqrt((count * ASPECT * PITCH.y) / PITCH.x))
  const rows = Math.ceil(count / columns)
  const boxes = Array.from({ length: count }, (_, at) => {
    const [column, row] = [Math.floor(at / rows), at % rows]
    const label = Array.from({ length: 2 + Math.floor(random() * 5) }, () => pick(WORDS)).join(' ')
    return { id: `n${at}`, column, row, x: column * PITCH.x, y: row * PITCH.y, ...BOX, label }
  })
  const at = (column, row) => (row < 0 || row >= rows ? undefined : boxes[column * rows + row])
  const hub = at(columns >> 1, rows >> 1)

  const found = new Map()
  const degree = new Map()
  const add = (from, to) => {
    if (from === undefined || to === undefined || from === to || found.has(`${from.id} ${to.id}`)) return
    found.set(`${from.id} ${to.id}`, { id: `e${found.size}`, from: from.id, to: to.id })
    for (const { id } of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1)
  }
  for (let step = 0; degree.get(hub.id) === undefined || degree.get(hub.id) < HUB_LINKS; step++) {
    const other = at(hub.column + (step % 2 === 0 ? 1 : -1), hub.row + Math.ceil(step / 2) * (step % 4 < 2 ? 1 : -1))
    if (step % 2 === 0) add(hub, other)
    else add(other, hub)
  }
  while (found.size < linkCount) {
    const share = random()
    const on = share < 0.8 ? 1 : share < 0.94 ? 2 : share < 0.98 ? 0 : -1
    const from = pick(boxes)
    const column = from.column + on
    if (column < 0 || column >= columns) continue
    const to = at(column, from.row + Math.round((random() - 0.5) * 8))
    if (from !== hub && to !== hub) add(from, to)
  }
  return { name: `${count} / ${linkCount}`, boxes, links: [...found.values()], columns, hub: hub.id }
}
