import type { Point, Rect } from '@throughline/shared/layout'

/** How the map lies under the window: screen = map × zoom + offset, in pixels from the map's top left corner on the page. */
export interface ViewState {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
}

/** Why the camera stands where it does: as the map opened, so that all of it is seen, or because somebody put it there. */
export type Hold = 'opening' | 'whole' | 'own'

/** How long the camera must stand still to be at rest. */
const REST_MS = 120

/** Where the camera stands. Asked and followed outside React: it changes with every frame of a pan. */
export class MapView {
  #state: ViewState = { x: 0, y: 0, zoom: 1, width: 0, height: 0 }
  #element: HTMLElement | null = null
  #moving = false
  #hold: Hold = 'opening'
  #restTimer: ReturnType<typeof setTimeout> | undefined
  readonly #moves = new Set<() => void>()
  readonly #rests = new Set<() => void>()

  now(): ViewState {
    return this.#state
  }

  hold(): Hold {
    return this.#hold
  }

  holdAs(hold: Hold): void {
    this.#hold = hold
  }

  /** True from the first step of the camera until REST_MS after its last. */
  isMoving(): boolean {
    return this.#moving
  }

  set(part: Partial<ViewState>): void {
    const next = { ...this.#state, ...part }
    const same = (Object.keys(next) as (keyof ViewState)[]).every((key) => next[key] === this.#state[key])
    if (same) return
    this.#state = next
    this.#moving = true
    clearTimeout(this.#restTimer)
    this.#restTimer = setTimeout(() => {
      this.#moving = false
      for (const listener of [...this.#rests]) listener()
    }, REST_MS)
    for (const listener of [...this.#moves]) listener()
  }

  /** The element of the page that shows the map. */
  attach(element: HTMLElement | null): void {
    this.#element = element
  }

  onMove(listener: () => void): () => void {
    this.#moves.add(listener)
    return () => this.#moves.delete(listener)
  }

  onRest(listener: () => void): () => void {
    this.#rests.add(listener)
    return () => this.#rests.delete(listener)
  }

  /** From a place in the window (clientX, clientY) to map pixels. */
  toMap(client: Point): Point {
    const corner = this.#element?.getBoundingClientRect()
    const { x, y, zoom } = this.#state
    return { x: (client.x - (corner?.x ?? 0) - x) / zoom, y: (client.y - (corner?.y ?? 0) - y) / zoom }
  }

  /** From map pixels to pixels from the map's top left corner on the page. */
  toScreen(point: Point): Point {
    const { x, y, zoom } = this.#state
    return { x: point.x * zoom + x, y: point.y * zoom + y }
  }

  /** The part of the map in view, map pixels. */
  shown(): Rect {
    const { x, y, zoom, width, height } = this.#state
    return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
  }
}
