import { bottomOf, centreOf, type Rect, rightOf } from '../../layout/index.js'
import type { Flow } from '../../model/index.js'
import { isAcross, median, middleOf, sharedPart, spanAcross, spanDown } from './axis.js'
import { headingOf } from './heading-of.js'
import type { PlacedBox } from './sketch.js'
import { isAside } from './type-in-words.js'

/** For each box the heading it stands under or beside; boxes that stand under none are not in it. */
export function underHeadings(
  headings: readonly PlacedBox[],
  boxes: readonly PlacedBox[],
  flow: Flow,
): Map<string, string> {
  const under = new Map<string, string>()
  const find = isAcross(flow) ? inColumns(headings, boxes) : inRows(headings, boxes)
  for (const box of boxes) {
    const heading = find(box)
    if (heading !== null) under.set(box.id, heading.id)
  }
  return under
}

type Find = (box: PlacedBox) => PlacedBox | null

/** Headings over columns; those further down begin a strip that crosses them. */
function inColumns(headings: readonly PlacedBox[], boxes: readonly PlacedBox[]): Find {
  const strips = stripHeadings(headings, boxes)
  const left = Math.min(...boxes.map(({ rect }) => rect.x))
  const width = Math.max(...boxes.map(({ rect }) => rightOf(rect))) - left
  const cuts = strips.filter(
    ({ rect }) =>
      rect.x <= left + width / 4 &&
      !boxes.some((box) => box.rect.y < rect.y - 1 && bottomOf(box.rect) > rect.y + rect.height / 2),
  )
  const apart = spacing(headings.filter((heading) => !strips.includes(heading)).map(({ rect }) => centreOf(rect).x))
  return (box) => {
    const beside = lastOf(strips, (strip) => isRightBeside(strip.rect, box.rect))
    if (beside !== null) return beside
    const upper = strips.filter((strip) => isBetween(strip.rect, box.rect, endOfUpper(strip.rect, headings)))
    if (upper.length > 0) return upper.find(({ rect }) => isOver(rect, box.rect)) ?? lastBefore(upper, box)
    const over = headings.filter(({ rect }) => rect.y <= box.rect.y && isOver(rect, box.rect))
    const nearest = lastOf(over, () => true)
    const cut = lastOf(cuts, ({ rect }) => rect.y <= box.rect.y)
    if (cut !== null && (nearest === null || nearest.rect.y < cut.rect.y)) return cut
    if (nearest !== null) return nearest
    const by = (heading: PlacedBox) => Math.abs(centreOf(heading.rect).x - centreOf(box.rect).x)
    const [close] = headings.filter(({ rect }) => rect.y <= box.rect.y).toSorted((a, b) => by(a) - by(b))
    return close !== undefined && by(close) < 0.6 * apart ? close : null
  }
}

/** Headings of strips: those of the drawing's lower part, and those above two others with boxes beside them. */
export function stripHeadings(headings: readonly PlacedBox[], boxes: readonly PlacedBox[]): PlacedBox[] {
  return headings.filter(({ rect }) => {
    if (boxes.some((box) => isBetween(rect, box.rect, endOfUpper(rect, headings)))) return true
    const above = boxes.filter((box) => bottomOf(box.rect) <= rect.y + rect.height / 2)
    return above.length * 3 >= boxes.length
  })
}

const isOver = (heading: Rect, box: Rect): boolean => sharedPart(spanAcross(heading), spanAcross(box)) > 0.3

/** Where a strip above the columns ends: where the headings of those begin. Null where there are none below. */
function endOfUpper(heading: Rect, headings: readonly PlacedBox[]): number | null {
  const below = headings.filter((other) => other.rect.y >= bottomOf(heading) && isOfChain(other))
  return below.length < 2 ? null : Math.min(...below.map(({ rect }) => rect.y))
}

function isOfChain({ text }: PlacedBox): boolean {
  const meaning = headingOf(text)?.meaning
  return meaning === undefined || (meaning.holds === 'boxes' && !isAside(meaning.type))
}

const isBetween = (heading: Rect, box: Rect, end: number | null): boolean =>
  end !== null && box.y >= heading.y && bottomOf(box) <= end

/** The last that begins before the box. */
function lastBefore(headings: readonly PlacedBox[], box: PlacedBox): PlacedBox | null {
  const sorted = headings.toSorted((a, b) => a.rect.x - b.rect.x)
  return sorted.findLast(({ rect }) => rect.x <= box.rect.x) ?? sorted[0] ?? null
}

/** Headings before or behind rows, or above them. */
function inRows(headings: readonly PlacedBox[], boxes: readonly PlacedBox[]): Find {
  const besideOf = (box: PlacedBox) => {
    const rows = headings.filter(
      ({ rect }) =>
        sharedPart(spanDown(rect), spanDown(box.rect)) > 0.3 &&
        sharedPart(spanAcross(rect), spanAcross(box.rect)) < 0.3,
    )
    const by = (heading: PlacedBox) => Math.abs(centreOf(heading.rect).y - centreOf(box.rect).y)
    return rows.toSorted((a, b) => by(a) - by(b))[0] ?? null
  }
  const standBeside = boxes.filter((box) => besideOf(box) !== null).length * 2 >= boxes.length
  const apart = spacing(headings.map(({ rect }) => centreOf(rect).y))
  return (box) => {
    const middle = middleOf(spanDown(box.rect))
    if (!standBeside) return lastOf(headings, ({ rect }) => rect.y <= middle)
    const beside = besideOf(box)
    if (beside !== null) return beside
    const by = (heading: PlacedBox) => Math.abs(centreOf(heading.rect).y - middle)
    const [close] = headings.toSorted((a, b) => by(a) - by(b))
    return close !== undefined && by(close) < 0.6 * apart ? close : null
  }
}

const isRightBeside = (heading: Rect, box: Rect): boolean =>
  box.x >= rightOf(heading) - 1 && sharedPart(spanDown(heading), spanDown(box)) > 0.5

/** The lowest that fits. */
function lastOf(headings: readonly PlacedBox[], fits: (heading: PlacedBox) => boolean): PlacedBox | null {
  let last: PlacedBox | null = null
  for (const heading of headings) {
    if (fits(heading) && (last === null || heading.rect.y > last.rect.y)) last = heading
  }
  return last
}

/** Between neighbours, usually. */
function spacing(middles: readonly number[]): number {
  const sorted = middles.toSorted((a, b) => a - b)
  return median(sorted.slice(1).map((middle, index) => middle - (sorted[index] ?? middle)))
}
