import type { Rect } from '@throughline/shared/layout'
import { overlap } from '../geometry.js'

/** More parts than this are one: to paint many small ones costs more than what lies between them. */
const MOST_PARTS = 40
/** Two parts are one where that adds no more than this to be painted; all are, where they are this much of the whole. */
const SPARE = 1.25
const NEARLY_ALL = 0.7

/** What of a painted map is not as it is painted any more: parts of it (map pixels), or everything. */
export class Stale {
  readonly #shown: () => Rect
  #parts: Rect[] = []
  #all = true

  /** @param shown what of the map is painted: nothing else becomes stale */
  constructor(shown: () => Rect) {
    this.#shown = shown
  }

  isNothing(): boolean {
    return !this.#all && this.#parts.length === 0
  }

  addAll(): void {
    this.#all = true
    this.#parts = []
  }

  /** Parts that are near to each other become one; others may overlap. */
  add(part: Rect): void {
    if (this.#all || !overlap(part, this.#shown())) return
    let whole = part
    const parts = this.#parts
    const near = () =>
      parts.findIndex((other) => areaOf(around(other, whole)) <= SPARE * (areaOf(other) + areaOf(whole)))
    for (let at = near(); at >= 0; at = near()) whole = parts.splice(at, 1).reduce(around, whole)
    parts.push(whole)
    if (parts.length > MOST_PARTS) this.#parts = [parts.reduce(around)]
  }

  /** What is to be painted anew, which is known from then on to be painted. */
  take(): 'all' | readonly Rect[] {
    const taken = this.#all ? 'all' : wholeWhereNearly(this.#parts)
    this.#all = false
    this.#parts = []
    return taken
  }
}

function wholeWhereNearly(parts: readonly Rect[]): readonly Rect[] {
  if (parts.length < 2) return parts
  const whole = parts.reduce(around)
  const area = parts.reduce((sum, part) => sum + areaOf(part), 0)
  return area >= NEARLY_ALL * areaOf(whole) ? [whole] : parts
}

const areaOf = ({ width, height }: Rect): number => width * height

function around(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  const right = Math.max(a.x + a.width, b.x + b.width)
  return { x, y, width: right - x, height: Math.max(a.y + a.height, b.y + b.height) - y }
}
