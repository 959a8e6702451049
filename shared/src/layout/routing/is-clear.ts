import type { Point, Rect } from '../geometry.js'
import type { Obstacles } from './obstacles.js'

/** Whether a way of straight pieces runs through no box but those in `ends`. */
export function isClear(corners: readonly Point[], obstacles: Obstacles, ends: readonly Rect[]): boolean {
  for (const [index, to] of corners.slice(1).entries()) {
    const from = corners[index] ?? to
    const piece = {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    }
    for (const box of obstacles.touching(piece)) if (!ends.includes(box)) return false
  }
  return true
}
