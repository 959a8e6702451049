import type { Point, Rect } from '../geometry.js'

/** The straight runs of lines as rectangles a pixel thick, to find what lies under words. */
export function runsOf(lines: Iterable<{ readonly points: readonly Point[]; readonly curved: boolean }>): Rect[] {
  const rects: Rect[] = []
  for (const { points, curved } of lines) {
    if (curved) continue
    for (const [index, to] of points.slice(1).entries()) {
      const from = points[index] ?? to
      const [x, y] = [Math.min(from.x, to.x) - 0.5, Math.min(from.y, to.y) - 0.5]
      rects.push({ x, y, width: Math.abs(to.x - from.x) + 1, height: Math.abs(to.y - from.y) + 1 })
    }
  }
  return rects
}
