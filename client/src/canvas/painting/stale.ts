import type { Rect } from '@throughline/shared/layout'
import { overlap } from '../geometry.js'

/** More parts than this are one: to paint many small ones costs more than what lies between them. */
const MOST_PARTS = 24

/** What of a painted map is not as it is painted any more: parts of it (map pixels), or everything. */
export class Stale {
  #parts: Rect[] = []
  #all = true

  isNothing(): boolean {
    return !this.#all && this.#parts.length === 0
  }

  addAll(): void {
    this.#all = true
    this.#parts = []
  }

  /** Parts that overlap become one. */
  add(part: Rect | undefined): void {
    if (this.#all || part === undefined) return
    let whole = part
    let apart = this.#parts
    for (let before = -1; before !== apart.length; ) {
      before = apart.length
      const touching = apart.filter((other) => overlap(other, whole))
      if (touching.length === 0) break
      whole = touching.reduce(around, whole)
      apart = apart.filter((other) => !touching.includes(other))
    }
    this.#parts = apart.length >= MOST_PARTS ? [[...apart, whole].reduce(around)] : [...apart, whole]
  }

  /** What is to be painted anew, which is known from then on to be painted. */
  take(): 'all' | readonly Rect[] {
    const taken = this.#all ? 'all' : this.#parts
    this.#all = false
    this.#parts = []
    return taken
  }
}

function around(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  const right = Math.max(a.x + a.width, b.x + b.width)
  return { x, y, width: right - x, height: Math.max(a.y + a.height, b.y + b.height) - y }
}
