import type { Flow } from '../../model/index.js'
import { isReversed, lengthOf, median, middleOf, type Span, sharedPart, spanAlong, spanBeside } from './axis.js'
import type { PlacedBox } from './sketch.js'

/** Boxes that stand over each other (beside each other, in rows), and where. */
export interface Cluster {
  readonly boxes: readonly PlacedBox[]
  readonly span: Span
}

/**
 * Columns found from where boxes stand alone (rows, where the flow runs down or up), in the order of the flow. Boxes
 * that reach over several are in none.
 */
export function clustersOf(boxes: readonly PlacedBox[], flow: Flow): Cluster[] {
  const usual = median(boxes.map(({ rect }) => lengthOf(spanAlong(rect, flow))))
  const narrow = boxes.filter(({ rect }) => lengthOf(spanAlong(rect, flow)) <= WIDE * usual)
  const sorted = narrow
    .map((box) => ({ box, span: spanAlong(box.rect, flow) }))
    .sort((a, b) => middleOf(a.span) - middleOf(b.span))
  const clusters: { boxes: PlacedBox[]; spans: Span[] }[] = []
  for (const { box, span } of sorted) {
    const last = clusters.at(-1)
    if (last !== undefined && sharedPart(usualOf(last.spans), span) >= TOGETHER) {
      last.boxes.push(box)
      last.spans.push(span)
    } else clusters.push({ boxes: [box], spans: [span] })
  }
  const found = clusters.map(({ boxes: members, spans }) => ({ boxes: inColumn(members, flow), span: usualOf(spans) }))
  return isReversed(flow) ? found.reverse() : found
}

const WIDE = 2.5
const TOGETHER = 0.45

// The last few are enough, so that a long row of boxes, each a little further, falls apart nowhere by chance.
function usualOf(spans: readonly Span[]): Span {
  const some = spans.length > 15 ? spans.slice(-15) : spans
  return { from: median(some.map(({ from }) => from)), to: median(some.map(({ to }) => to)) }
}

/** As one reads a column. */
export function inColumn<B extends PlacedBox>(boxes: readonly B[], flow: Flow): B[] {
  const start = ({ rect }: B) => spanBeside(rect, flow).from
  const along = ({ rect }: B) => spanAlong(rect, flow).from
  return boxes.toSorted((a, b) => start(a) - start(b) || along(a) - along(b))
}
