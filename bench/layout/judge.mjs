import { median } from '../time.mjs'

/** What a picture is judged by; README.md says what each figure means. */
export function judge(graph, { boxes, routes }) {
  const straight = graph.links.flatMap((link) => {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)]
    if (!from || !to) return []
    const start = { x: from.x + from.width, y: from.y + from.height / 2 }
    return [{ link, points: [start, { x: to.x, y: to.y + to.height / 2 }] }]
  })
  const routed =
    routes && graph.links.flatMap((link) => (routes.has(link.id) ? [{ link, points: routes.get(link.id) }] : []))
  return {
    crossings: crossings(straight),
    routedCrossings: routed && crossings(routed),
    lengthPx: straight.reduce((sum, { points: [a, b] }) => sum + Math.hypot(a.x - b.x, a.y - b.y), 0) / straight.length,
    overlaps: overlaps([...boxes.values()]),
    through: through(straight, boxes),
    routedThrough: routed && through(routed, boxes),
    onOneAnother: routed && onOneAnother(routed),
    columns: columnsKept(graph, boxes),
  }
}

/** How far the boxes that both have stand from where they stood, less the shift that they share. */
export function moved(before, after, besides = []) {
  const shifts = [...before].flatMap(([id, box]) => {
    const now = after.get(id)
    return now && !besides.includes(id) ? [{ x: now.x - box.x, y: now.y - box.y }] : []
  })
  const shared = { x: median(shifts.map(({ x }) => x)), y: median(shifts.map(({ y }) => y)) }
  const ways = shifts.map(({ x, y }) => Math.hypot(x - shared.x, y - shared.y))
  return {
    meanPx: ways.reduce((sum, way) => sum + way, 0) / ways.length,
    far: ways.filter((way) => way > 20).length / ways.length,
  }
}

/** Pairs of pieces that cross; links with an end in common are not counted. */
function crossings(lines) {
  const pieces = lines.flatMap(({ link, points }) =>
    points.slice(1).map((b, index) => {
      const a = points[index]
      return {
        link,
        a,
        b,
        left: Math.min(a.x, b.x),
        right: Math.max(a.x, b.x),
        top: Math.min(a.y, b.y),
        bottom: Math.max(a.y, b.y),
      }
    }),
  )
  pieces.sort((p, q) => p.left - q.left)
  let count = 0
  for (let at = 0; at < pieces.length; at++) {
    const p = pieces[at]
    for (let next = at + 1; next < pieces.length && pieces[next].left <= p.right; next++) {
      const q = pieces[next]
      if (q.top > p.bottom || p.top > q.bottom || shareAnEnd(p.link, q.link)) continue
      if (cross(p, q)) count++
    }
  }
  return count
}

const shareAnEnd = (p, q) => p.from === q.from || p.to === q.to || p.from === q.to || p.to === q.from

function cross({ a, b }, { a: c, b: d }) {
  const side = (p, q, r) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x))
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

function overlaps(rects) {
  let count = 0
  for (const [at, a] of rects.entries()) for (const b of rects.slice(at + 1)) if (meet(a, b, 0.01)) count++
  return count
}

const meet = (a, b, by) =>
  a.x < b.x + b.width - by && b.x < a.x + a.width - by && a.y < b.y + b.height - by && b.y < a.y + a.height - by

function through(lines, boxes) {
  let count = 0
  for (const { link, points } of lines) {
    for (const [id, box] of boxes) {
      if (id === link.from || id === link.to) continue
      if (points.slice(1).some((b, index) => runsThrough(points[index], b, box))) count++
    }
  }
  return count
}

/** Whether a piece has more than half a pixel inside a box (Liang and Barsky's clipping). */
function runsThrough(a, b, { x, y, width, height }) {
  let [enter, leave] = [0, 1]
  const sides = [
    [a.x - b.x, a.x - x - 0.5],
    [b.x - a.x, x + width - 0.5 - a.x],
    [a.y - b.y, a.y - y - 0.5],
    [b.y - a.y, y + height - 0.5 - a.y],
  ]
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return false
    if (slope < 0) enter = Math.max(enter, room / slope)
    if (slope > 0) leave = Math.min(leave, room / slope)
  }
  return enter < leave
}

/** Links that lie on another one, with which they share no end, for more than 12 px. */
function onOneAnother(lines) {
  const runs = lines.flatMap(({ link, points }) =>
    points.slice(1).flatMap((b, index) => {
      const a = points[index]
      const upright = a.x === b.x
      if (!upright && a.y !== b.y) return []
      const [from, to] = upright ? [a.y, b.y] : [a.x, b.x]
      return [{ link, upright, at: upright ? a.x : a.y, from: Math.min(from, to), to: Math.max(from, to) }]
    }),
  )
  runs.sort((p, q) => p.at - q.at)
  const lying = new Set()
  for (const [at, p] of runs.entries()) {
    for (let next = at + 1; next < runs.length && runs[next].at - p.at < 2; next++) {
      const q = runs[next]
      if (p.upright !== q.upright || p.link === q.link || shareAnEnd(p.link, q.link)) continue
      if (Math.min(p.to, q.to) - Math.max(p.from, q.from) > 12) lying.add(q.link)
    }
  }
  return lying.size
}

/** Share of boxes within 90 px of the median of their column, where columns stand in order. */
function columnsKept(graph, boxes) {
  const columns = new Map()
  for (const { id, column } of graph.boxes) {
    const box = boxes.get(id)
    if (box) columns.set(column, [...(columns.get(column) ?? []), box.x + box.width / 2])
  }
  const inOrder = [...columns].sort(([a], [b]) => a - b)
  let [kept, last] = [0, -Infinity]
  for (const [, centres] of inOrder) {
    const middle = median(centres)
    if (middle > last) kept += centres.filter((centre) => Math.abs(centre - middle) <= 90).length
    last = middle
  }
  return kept / graph.boxes.length
}
