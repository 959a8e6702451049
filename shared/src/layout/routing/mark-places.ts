import type { Id, Link } from '../../model/index.js'
import { bottomOf, overlaps, type Point, type Rect, rightOf, type Size } from '../geometry.js'
import { hasMark } from '../has-mark.js'
import type { LinkMark, LinkRun, LinkSizer, WordsPlace } from '../map-layout.js'
import type { Obstacles } from './obstacles.js'
import { PlacedMarks } from './placed-marks.js'
import { pointOnCurve } from './route-of.js'

/** A line with a choice of places for what is written on it. */
export interface MarkedLine {
  readonly points: readonly Point[]
  readonly curved: boolean
  /** For each run between two corners whether other links run there too. */
  readonly shared: readonly boolean[]
}

export interface MarkPlace {
  readonly middle: Point
  readonly words: WordsPlace | null
}

/** Where the sign of a lens may stand on a link that has none of its own, and its words then. */
export interface SignPlace {
  readonly middle: Point
  readonly wordsBesideSign: WordsPlace | null
}

/** A run shorter than this has no room for a mark between its bends. */
const ROOM = 44
/** Longer than this is no better. */
const LONG = 220
/** The end sign takes this much of the last run. */
const END_SIGN = 16
const AIR = 3
/** Words stand so far from a line beside them, and from a pill. */
const BESIDE = 7
const UNDER_PILL = 2
/** On its line a word leaves this much of it to be seen. */
const LINE_SEEN = 20
const HARDLY_SEEN = 120

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
  #offThings(link: Link, found: Placed, spots: readonly Spot[]): Placed {
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

  #best(link: Link, spots: readonly Spot[]): Placed | null {
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

  #placeForSign(link: Link, spots: readonly Spot[]): Point | null {
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

interface Spot {
  readonly point: Point
  readonly run: LinkRun | null
  readonly worth: number
}

function spotsOn({ points, curved, shared }: MarkedLine): Spot[] {
  const [a, b, c, d] = points
  if (curved && a && b && c && d) {
    return [0.5, 0.4, 0.6, 0.3, 0.7].map((share) => ({
      point: pointOnCurve([a, b, c, d], share),
      run: null,
      worth: LONG - Math.abs(share - 0.5) * 60,
    }))
  }
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to
    const whole = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    const lengthPx = index === points.length - 2 ? Math.max(1, whole - END_SIGN) : whole
    const level = from.y === to.y
    const worth = Math.min(lengthPx, LONG) + (level && lengthPx >= ROOM ? 40 : 0) - (shared[index] ? 400 : 0)
    return sharesOf(lengthPx).map((share) => {
      const along = whole === 0 ? 0 : (share * lengthPx) / whole
      const point = { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along }
      return { point, run: { level, lengthPx: whole }, worth: worth - Math.abs(share - 0.5) * 60 }
    })
  })
}

/** Where on a run a mark may stand: in its middle, else at its ends, in the gaps beside the boxes. */
function sharesOf(length: number): readonly number[] {
  if (length < 3 * ROOM) return [0.5, 0.35, 0.65]
  const end = 30 / length
  return [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, end, 1 - end]
}

interface Arrangement {
  readonly words: Rect | null
  readonly cost: number
}

/** Ways to set the words of a mark: under its pill, beside it; on the line, beside the line; or, if need be, none. */
function arrangements({ pill, words, spare }: LinkMark, { point, run }: Spot): Arrangement[] {
  if (words === null) return [{ words: null, cost: 0 }]
  const none = spare ? [{ words: null, cost: 60 }] : []
  const [halfWidth, halfHeight] = pill === null ? [BESIDE, BESIDE] : [pill.width / 2 + 4, pill.height / 2 + UNDER_PILL]
  const centred = around(point, words)
  const right = { ...centred, x: point.x + halfWidth }
  const left = { ...centred, x: point.x - halfWidth - words.width }
  const under = { ...centred, y: point.y + halfHeight }
  const over = { ...centred, y: point.y - halfHeight - words.height }
  if (pill !== null) {
    const beside = run?.level === false ? 2 : 20
    return [
      { words: under, cost: 0 },
      { words: right, cost: beside },
      { words: left, cost: beside + 2 },
      { words: over, cost: 22 },
      ...none,
    ]
  }
  const seen = run === null || run.lengthPx >= (run.level ? words.width : words.height) + 2 * LINE_SEEN
  // Better a line that is hardly seen than words on a box.
  const on = [{ words: centred, cost: seen ? 0 : HARDLY_SEEN }]
  const off = run?.level ? [under, over] : [right, left]
  return [...on, ...off.map((rect, index) => ({ words: rect, cost: 8 + index })), ...none]
}

/** So far from their line words are looked for a place, where there is none at it. */
const OFF_STEP = 10
const OFF_AT_MOST = 400

/** A rectangle moved off its line, to either side; off a curve or a pill to any. */
function offLine(rect: Rect, run: LinkRun | null, px: number): Rect[] {
  const across = [
    { ...rect, y: rect.y + rect.height / 2 + px },
    { ...rect, y: rect.y - rect.height / 2 - px },
  ]
  const aside = [
    { ...rect, x: rect.x + rect.width / 2 + px },
    { ...rect, x: rect.x - rect.width / 2 - px },
  ]
  if (run === null) return [...across, ...aside]
  return run.level ? across : aside
}

function around({ x, y }: Point, { width, height }: Size): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

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

/** The signs at the ends of lines. */
export function endsOf(lines: Iterable<{ readonly points: readonly Point[]; readonly arrival: number }>): Rect[] {
  return [...lines].flatMap(({ points, arrival }) => {
    const end = points.at(-1)
    if (!end) return []
    const middle = { x: end.x - (Math.cos(arrival) * END_SIGN) / 2, y: end.y - (Math.sin(arrival) * END_SIGN) / 2 }
    return [around(middle, { width: END_SIGN - 2, height: END_SIGN - 2 })]
  })
}

/** Names of bands and groups, about as wide as they are mostly: words of links keep off them. */
export function headsOf({
  bands,
  groups,
}: {
  readonly bands: ReadonlyMap<string, { readonly head: Rect }>
  readonly groups: ReadonlyMap<string, Rect>
}): Rect[] {
  const names = [...bands.values()].map(({ head }) => ({ ...head, width: Math.min(head.width, NAME_WIDTH) }))
  const frames = [...groups.values()].map((frame) => ({
    x: frame.x,
    y: frame.y,
    width: Math.min(frame.width, NAME_WIDTH),
    height: Math.min(frame.height, GROUP_NAME),
  }))
  return [...names, ...frames].filter((rect) => rightOf(rect) > rect.x && bottomOf(rect) > rect.y)
}

const NAME_WIDTH = 190
const GROUP_NAME = 26
