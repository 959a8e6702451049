import type { Flow } from '../../model/index.js'
import { isAcross, sharedPart, spanAcross, spanBeside, spanDown } from './axis.js'
import type { Cluster } from './clusters.js'
import type { DrawnBox } from './drawing.js'
import type { PlacedBox } from './sketch.js'

/**
 * Headings with words we do not know: they stand in one line with those we know, look like them or are bare text, no
 * arrow touches them, and nothing stands before them in their column.
 */
export function fellowHeadings(
  known: readonly PlacedBox[],
  boxes: readonly PlacedBox[],
  { flow, touched }: { readonly flow: Flow; readonly touched: ReadonlySet<string> },
): PlacedBox[] {
  const [line, column] = isAcross(flow) ? ([spanDown, spanAcross] as const) : ([spanAcross, spanDown] as const)
  const looks = new Set(known.flatMap(({ look }) => look ?? []))
  const isLikeOne = ({ isBareText, look }: DrawnBox) => isBareText || (look !== null && looks.has(look))
  return boxes.filter(
    (box) =>
      !touched.has(box.id) &&
      isLikeOne(box) &&
      known.some((heading) => sharedPart(line(heading.rect), line(box.rect)) > 0.6) &&
      !known.some((heading) => sharedPart(column(heading.rect), column(box.rect)) > 0.3) &&
      boxes.some((other) => other !== box && isUnder(box, other, flow)) &&
      !boxes.some((other) => other !== box && isUnder(other, box, flow)),
  )
}

/** Where no heading is known: bare texts that begin most columns of boxes. */
export function bareHeadings(clusters: readonly Cluster[], touched: ReadonlySet<string>): Map<Cluster, PlacedBox> {
  const begins = new Map<Cluster, PlacedBox>()
  for (const cluster of clusters) {
    const [first, second] = cluster.boxes
    if (first?.isBareText && !touched.has(first.id) && second !== undefined && !second.isBareText)
      begins.set(cluster, first)
  }
  return begins.size >= 2 && begins.size * 2 > clusters.length ? begins : new Map()
}

/** Whether a box stands in a heading's column, after it. */
export function isUnder(heading: PlacedBox, box: PlacedBox, flow: Flow): boolean {
  const column = isAcross(flow) ? spanAcross : spanDown
  const before = spanBeside(heading.rect, flow)
  const after = spanBeside(box.rect, flow)
  return sharedPart(column(heading.rect), column(box.rect)) > 0.3 && before.from < after.from
}
