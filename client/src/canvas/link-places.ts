import type { Point, Rect } from '@throughline/shared/layout'
import type { SceneLink } from '@throughline/shared/scene'
import { grown, rectAround, rectBetween } from './geometry.js'
import { lineOf } from './link-line.js'
import { LINK_MARGIN } from './painting/paint-link.js'

/** Everything of a link lies within. */
export function boundsOfLink(link: SceneLink): Rect {
  const bounds = rectAround([...[...link.points, link.tip].map(spot), ...signsOf(link)])
  return grown(bounds ?? spot({ x: 0, y: 0 }), LINK_MARGIN)
}

/** A line is painted anew run by run, a curve in pieces of so much: what lies beside it is most of what its bounds hold. */
const PIECE_PX = 400
/** An end sign and the light round what is selected reach this far beside the line. */
const LINE_MARGIN = 12
/** The sign at an end reaches this far round its tip, selected too. */
const END_MARGIN = 24

/** Everything of a link lies within these places, which follow its line. */
export function placesOfLink(link: SceneLink): readonly Rect[] {
  const known = PLACES.get(link) ?? [...placesOfLine(link), placeOfSigns(link)]
  PLACES.set(link, known)
  return known
}

// Asked with each part that is painted anew, of every link whose bounds it is in.
const PLACES = new WeakMap<SceneLink, readonly Rect[]>()

function placesOfLine(link: SceneLink): readonly Rect[] {
  const places: Rect[] = []
  let piece: Rect | null = null
  for (const run of runsOf(link)) {
    const longer: Rect = piece === null ? run : (rectAround([piece, run]) ?? run)
    const isPiece: boolean = piece !== null && (!link.curved || Math.max(longer.width, longer.height) > PIECE_PX)
    if (piece !== null && isPiece) places.push(grown(piece, LINE_MARGIN))
    piece = isPiece ? run : longer
  }
  if (piece !== null) places.push(grown(piece, LINE_MARGIN))
  return places
}

/** Round each straight bit of a line in turn. From far away a curve is painted as one: it lies within, too. */
function runsOf(link: SceneLink): Rect[] {
  const line = lineOf(link)
  const [first, end] = [line[0], line.at(-1)]
  if (first === undefined || end === undefined) return []
  const direct = (part: number): Point => ({
    x: first.x + (end.x - first.x) * part,
    y: first.y + (end.y - first.y) * part,
  })
  const runs = line.slice(1).map((to, at) => {
    const from = line[at] ?? to
    if (!link.curved) return rectBetween(from, to)
    const [before, after] = [direct(at / (line.length - 1)), direct((at + 1) / (line.length - 1))]
    return rectAround([from, to, before, after].map(spot)) ?? spot(to)
  })
  return [...runs, rectBetween(end, link.tip)]
}

/** The sign at the end of a link lies within. */
export const placeOfEnd = ({ tip }: SceneLink): Rect => grown(spot(tip), END_MARGIN)

/** What stands on a link lies within: its words, its pill and its flag. */
export function placeOfSigns(link: SceneLink): Rect {
  const middle = spot(link.middle)
  return grown(rectAround([middle, ...signsOf(link)]) ?? middle, LINK_MARGIN)
}

/** Its words and its pill. */
function signsOf({ words, pill }: SceneLink): readonly Rect[] {
  const lines = words.map((line) => ({ x: line.x, y: line.baseline - 12, width: line.width, height: 16 }))
  return pill === null ? lines : [...lines, pill.rect]
}

const spot = ({ x, y }: Point): Rect => ({ x, y, width: 0, height: 0 })
