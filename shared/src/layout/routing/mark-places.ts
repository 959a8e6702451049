import type { Id, Link } from '../../model/index.js'
import { around, overlaps, type Point, type Rect } from '../geometry.js'
import { hasMark } from '../has-mark.js'
import type { LinkSizer, WordsPlace } from '../map-layout.js'
import { arrangements } from './arrangements.js'
import { type MarkedLine, type MarkSpot, spotsOn } from './mark-spots.js'
import type { Obstacles } from './obstacles.js'
import { offLine } from './off-line.js'
import { PlacedMarks } from './placed-marks.js'

export interface MarkPlace {
  readonly middle: Point
  readonly words: WordsPlace | null
}

/** Where the sign of a lens may stand on a link that has none of its own, and its words then. */
export interface SignPlace {
  readonly middle: Point
  readonly wordsBesideSign: WordsPlace | null
}

const AIR = 3
/** So far from their line words are looked for a place, where there is none at it. */
const OFF_STEP = 10
const OFF_AT_MOST = 400

/** What lies under a mark costs, in pixels of run. */
const COSTS = { box: 400, mark: 500, head: 300, end: 140, line: 25 }
/** More trouble than this, and words that say nothing new are left out. */
const TOO_MUCH = 200
/** Room for a lens's sign. */
const SIGN = { width: 26, height: 22 }

/** What marks should not lie on. */
export interface Taken {
  readonly boxes: Obstacles
  /** Names of bands and groups. */
  readonly heads: readonly Rect[]
  /** Lines of all links, and the signs at their ends. */
  readonly lines: () => { readonly runs: Obstacles; readonly ends: Obstacles }
}

/** Finds the places of links' marks, one link after the other, so that they lie on no box and not on one another. */
export class MarkPlaces {
  readonly #taken: Taken
  readonly #sizer: LinkSizer
  readonly #marks = new PlacedMarks()
  /** With a lens on: signs on links that have none, and the words beside them. */
  readonly #signs = new PlacedMarks()

  constructor(taken: Taken, sizer: LinkSizer = PLAIN) {
    this.#taken = taken
    this.#sizer = sizer
  }

  /** Has nothing to say that its line does not: others go first. */
  isSpare(link: Link): boolean {
    const { pill, spare } = this.#sizer(link, null)
    return pill === null && spare
  }

  placeFor(link: Link, line: MarkedLine): MarkPlace {
    const spots = spotsOn(line).sort((a, b) => b.worth - a.worth)
    const first = spots[0] ?? { point: line.points[0] ?? { x: 0, y: 0 }, run: null, worth: 0 }
    const plain = this.#sizer(link, first.run)
    if (plain.pill === null && plain.words === null) return { middle: first.point, words: null }
    // A second time, others have come that were not there before.
    this.#marks.delete(link.id)
    const found = this.#best(link, spots) ?? { place: { middle: first.point, words: null }, rects: [] }
    const { place, rects } = this.#offThings(link, found, spots)
    this.#marks.set(link.id, rects)
    return place
  }

  /** Words that would lie on a box, a name or other words, for want of room at their line, stand a little off it. */
  #offThings(link: Link, found: Placed, spots: readonly MarkSpot[]): Placed {
    const { words, middle } = found.place
    if (words === null || this.#isClear(words.rect, link.id)) return found
    const pill = found.rects.filter((rect) => rect !== words.rect)
    // A pill has its place on the line; its words are sought from there.
    const from = pill.length > 0 ? [{ point: middle, run: null }] : spots
    for (let awayPx = OFF_STEP; awayPx <= OFF_AT_MOST; awayPx += OFF_STEP) {
      for (const { point, run } of from) {
        for (const rect of offLine(around(point, words.rect), run, awayPx)) {
          if (pill.some((own) => overlaps(own, rect)) || !this.#isClear(rect, link.id)) continue
          const at = pill.length > 0 ? middle : point
          return { place: { middle: at, words: { rect, run: words.run } }, rects: [...pill, rect] }
        }
      }
    }
    return found
  }

  #isClear(rect: Rect, own: Id): boolean {
    return this.#trouble(rect, own) < COSTS.head
  }

  #best(link: Link, spots: readonly MarkSpot[]): Placed | null {
    let [best, found] = [-Infinity, null as Placed | null]
    for (const spot of spots) {
      // Worth falls from spot to spot: none of the rest can be better.
      if (spot.worth <= best) break
      const mark = this.#sizer(link, spot.run)
      for (const { words, cost } of arrangements(mark, spot)) {
        const pill = mark.pill === null ? [] : [around(spot.point, mark.pill)]
        const rects = words === null ? pill : [...pill, words]
        const trouble = rects.reduce((sum, rect) => sum + this.#trouble(rect, link.id), 0)
        if (words !== null && mark.spare && trouble > TOO_MUCH) continue
        const score = spot.worth - cost - trouble
        if (score <= best) continue
        best = score
        found = {
          place: { middle: spot.point, words: words === null ? null : { rect: words, run: spot.run } },
          rects,
        }
      }
    }
    return found
  }

  /** Null for a link that has a sign of its own. To be asked once all links have their marks. */
  signFor(link: Link, line: MarkedLine, placed: MarkPlace): SignPlace | null {
    const spots = spotsOn(line).sort((a, b) => b.worth - a.worth)
    const { words } = placed
    if (this.#sizer(link, words?.run ?? spots[0]?.run ?? null).pill !== null) return null
    if (words === null) {
      const middle = this.#placeForSign(link, spots) ?? placed.middle
      this.#signs.set(link.id, [around(middle, SIGN)])
      return { middle, wordsBesideSign: null }
    }
    let [best, rect] = [-2 * TOO_MUCH, null as Rect | null]
    const spot = { point: placed.middle, run: words.run, worth: 0 }
    for (const arrangement of arrangements({ pill: SIGN, words: words.rect, spare: false }, spot)) {
      if (arrangement.words === null) continue
      const score = -arrangement.cost - this.#trouble(arrangement.words, link.id, true)
      if (score > best) [best, rect] = [score, arrangement.words]
    }
    this.#signs.set(link.id, [around(placed.middle, SIGN), ...(rect === null ? [] : [rect])])
    return { middle: placed.middle, wordsBesideSign: rect === null ? null : { rect, run: words.run } }
  }

  #placeForSign(link: Link, spots: readonly MarkSpot[]): Point | null {
    let [best, middle] = [-Infinity, null as Point | null]
    for (const { point, worth } of spots) {
      if (worth <= best) break
      const score = worth - this.#trouble(around(point, SIGN), link.id, true)
      if (score > best) [best, middle] = [score, point]
    }
    return middle
  }

  #trouble(rect: Rect, own: Id, withSigns = false): number {
    const grown = { x: rect.x - AIR, y: rect.y - AIR, width: rect.width + 2 * AIR, height: rect.height + 2 * AIR }
    let trouble = 0
    for (const _ of this.#taken.boxes.touching(grown)) trouble += COSTS.box
    for (const head of this.#taken.heads) if (overlaps(grown, head)) trouble += COSTS.head
    trouble += COSTS.mark * this.#marks.count(grown, own)
    if (withSigns) trouble += COSTS.mark * this.#signs.count(grown, own)
    if (trouble > 0) return trouble
    const { runs, ends } = this.#taken.lines()
    trouble += COSTS.end * new Set(ends.touching(rect)).size
    // Its own line is one of them, and as good as no trouble: the same everywhere on it.
    return trouble + COSTS.line * Math.max(0, new Set(runs.touching(rect)).size - 1)
  }
}

/** Without a scene: room for a sign, nothing for words. */
const PLAIN: LinkSizer = (link) => ({
  pill: hasMark(link) ? { width: 36, height: 22 } : null,
  words: null,
  spare: false,
})

/** A mark's place, and what it takes up there. */
interface Placed {
  readonly place: MarkPlace
  readonly rects: readonly Rect[]
}
