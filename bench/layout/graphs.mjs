import { readFileSync } from 'node:fs'
import { seeded } from '../seeded.mjs'

const SIZES = [
  { boxes: 30, links: 42, columns: 5 },
  { boxes: 100, links: 150, columns: 6 },
  { boxes: 230, links: 730, columns: 8 },
  { boxes: 1000, links: 1500, columns: 12 },
]
const HEIGHTS = [48, 64, 80, 96]

/** The graphs that are kept: boxes with a column and a size, links, and one box with two links added afterwards. */
export function keptGraphs() {
  return SIZES.map(({ boxes, links }) => ({
    name: `${boxes} / ${links}`,
    ...JSON.parse(readFileSync(new URL(`../graphs/layout-${boxes}.json`, import.meta.url), 'utf8')),
  }))
}

/** Others of the kind: an order with few crossings exists, and is hidden by shuffling. */
export function freshGraphs(seed) {
  return SIZES.map(({ boxes, links, columns }) => {
    const random = seeded(seed + boxes)
    const pick = (list) => list[Math.floor(random() * list.length)]
    const made = Array.from({ length: boxes }, (_, index) => ({
      id: `n${index}`,
      column: index % columns,
      level: random(),
      width: 180,
      height: pick(HEIGHTS),
    }))
    const linkFrom = (from, id, step) => {
      const ends = made.filter((box) => box !== from && box.column === from.column + step)
      ends.sort((a, b) => Math.abs(a.level - from.level) - Math.abs(b.level - from.level))
      const to = ends[Math.floor(random() ** 2 * Math.min(ends.length, 8))]
      return to === undefined ? null : { id, from: from.id, to: to.id }
    }
    const found = new Map()
    while (found.size < links) {
      const share = random()
      const link = linkFrom(pick(made), `e${found.size}`, share < 0.8 ? 1 : share < 0.94 ? 2 : share < 0.98 ? 0 : -1)
      if (link !== null && !found.has(`${link.from} ${link.to}`)) found.set(`${link.from} ${link.to}`, link)
    }
    const column = columns >> 1
    const added = { id: 'new', column, width: 180, height: 64 }
    const near = (at) => pick(made.filter((box) => box.column === at)).id
    return {
      name: `${boxes} / ${links} seeded`,
      columns,
      boxes: shuffled(made, random).map(({ level: _, ...box }) => box),
      links: shuffled([...found.values()], random),
      edit: {
        boxes: [added],
        links: [
          { id: 'enew1', from: near(column - 1), to: 'new' },
          { id: 'enew2', from: 'new', to: near(column + 1) },
        ],
      },
    }
  })
}

export function withEdit({ edit, ...graph }) {
  return { ...graph, boxes: [...graph.boxes, ...edit.boxes], links: [...graph.links, ...edit.links] }
}

export function without({ boxes, links, ...graph }, id) {
  return {
    ...graph,
    boxes: boxes.filter((box) => box.id !== id),
    links: links.filter(({ from, to }) => from !== id && to !== id),
  }
}

/** One box has a label of one line more, or less where it had four. */
export function relabelled({ boxes, ...graph }, id) {
  const height = (now) => (now >= 96 ? now - 20 : now + 20)
  return { ...graph, boxes: boxes.map((box) => (box.id === id ? { ...box, height: height(box.height) } : box)) }
}

function shuffled(list, random) {
  const result = [...list]
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[result[at], result[other]] = [result[other], result[at]]
  }
  return result
}
