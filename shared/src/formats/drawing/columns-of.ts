import type { Flow } from '../../model/index.js'
import { isReversed, middleOf, spanAlong } from './axis.js'
import { type Cluster, clustersOf, inColumn } from './clusters.js'
import type { Column, Columns } from './column.js'
import { crossHeads, meaningsAcross } from './cross-heads.js'
import type { DrawnBox } from './drawing.js'
import { bareHeadings, fellowHeadings, isUnder } from './fellow-headings.js'
import { layersOf } from './flow-graph.js'
import { frameBands, innermost, isStripFrame } from './frame-bands.js'
import { headingOf } from './heading-of.js'
import { isColumnar } from './is-columnar.js'
import { isPlaced, leavesOf, type PlacedBox, type Sketch, touchedBy } from './sketch.js'
import { stripHeadings, underHeadings } from './under-headings.js'

/** Sorts what is drawn into columns (rows, where the flow runs down or up): by frames, by headings, by places alone. */
export function columnsOf(sketch: Sketch, flow: Flow, headingIds: ReadonlySet<string>): Columns {
  const bands = frameBands(sketch)
  const bandOf = innermost(sketch, bands)
  const touched = touchedBy(sketch.arrows)
  const leaves = leavesOf(sketch)
  const placed = leaves.filter(isPlaced)
  const found: Found[] = []
  for (const id of bands) {
    const frame = sketch.boxes.get(id)
    const own = leaves.filter((leaf) => bandOf.get(leaf.id) === id)
    if (frame === undefined) continue
    const isStrip = isStripFrame(
      frame,
      placed.filter((leaf) => bandOf.get(leaf.id) !== id),
      flow,
    )
    const isOverOthers = [...bands].some((other) => other !== id && bandOf.get(other) === id)
    found.push({
      ...named(frame, ordered(own, flow)),
      isStrip,
      isOverOthers,
      place: frame.rect && middleOf(spanAlong(frame.rect, flow)),
    })
  }
  const free = leaves.filter(({ id }) => !bandOf.has(id))
  const all = free.filter(({ id }) => headingIds.has(id)).filter(isPlaced)
  const across = crossHeads(all, flow)
  const known = all.filter((heading) => !across.includes(heading))
  const boxes = free.filter(({ id }) => !headingIds.has(id))
  const freePlaced = boxes.filter(isPlaced)
  const fellows = known.length === 0 ? [] : fellowHeadings(known, freePlaced, { flow, touched })
  const headings = [...known, ...fellows]
  const standing = freePlaced.filter((box) => !fellows.includes(box))
  const under = headings.length === 0 ? new Map<string, string>() : underHeadings(headings, standing, flow)
  const strips = new Set(stripHeadings(headings, standing))
  for (const heading of headings) {
    const own = standing.filter(({ id }) => under.get(id) === heading.id)
    const place = middleOf(spanAlong(heading.rect, flow))
    const isOverOthers = headings.some((other) => other !== heading && isUnder(heading, other, flow))
    found.push({ ...named(heading, inColumn(own, flow)), isStrip: strips.has(heading), isOverOthers, place })
  }
  const remarks = new Set(found.flatMap((column) => remarksIn(column, touched)))
  const rest = [...standing.filter(({ id }) => !under.has(id)), ...[...remarks].filter(isPlaced)]
  // Headings of records alone say nothing of the chain, so its columns are still to be found.
  const isHeaded = found.filter(({ meaning, isStrip }) => !isStrip && meaning?.holds === 'boxes').length >= 2
  const clustered = isHeaded ? [] : clusteredColumns(rest, sketch, flow)
  const inClusters = new Set(clustered.flatMap(({ own }) => own))
  return {
    columns: inFlow([...found.map((column) => withoutBoxes(column, remarks)), ...clustered], sketch, flow),
    loose: [
      ...boxes.filter((box) => !isPlaced(box)),
      ...rest.filter((box) => !inClusters.has(box)),
      ...free.filter((box) => headingIds.has(box.id) && !isPlaced(box)),
    ],
    crossHeads: across,
    across: meaningsAcross(across, standing),
  }
}

/** Texts without edges that stand between boxes that have some are remarks on the drawing. */
function remarksIn({ meaning, boxes }: Column, touched: ReadonlySet<string>): DrawnBox[] {
  if (meaning?.holds !== 'boxes') return []
  const bare = boxes.filter((box) => box.isBareText && box.rect !== null && !touched.has(box.id))
  return bare.length < boxes.length ? bare : []
}

function withoutBoxes(column: Found, remarks: ReadonlySet<DrawnBox>): Found {
  const boxes = column.boxes.filter((box) => !remarks.has(box))
  // A count of what stands below is no part of a name.
  const [, words = column.name, count] = /^(.*\S)\s+(\d+)\s*$/s.exec(column.name) ?? []
  return { ...column, boxes, name: Number(count) === boxes.length ? words : column.name }
}

interface Found extends Column {
  /** Along the flow, drawing pixels; null where the drawing says nothing of places. */
  readonly place: number | null
}

function named(
  heading: DrawnBox,
  boxes: readonly DrawnBox[],
): Pick<Found, 'name' | 'meaning' | 'description' | 'boxes'> {
  return {
    name: heading.text,
    meaning: headingOf(heading.text)?.meaning ?? null,
    description: heading.description,
    boxes,
  }
}

function clusteredColumns(
  rest: readonly PlacedBox[],
  sketch: Sketch,
  flow: Flow,
): (Found & { own: readonly DrawnBox[] })[] {
  const touched = touchedBy(sketch.arrows)
  const solid = rest.filter((box) => !box.isBareText || touched.has(box.id))
  const boxes = solid.length * 2 > rest.length ? solid : rest
  const clusters = clustersOf(boxes, flow)
  if (!isColumnar(clusters, sketch.arrows)) return []
  const withTexts = clustersOf(rest, flow)
  const heads = bareHeadings(withTexts, touched)
  const headOf = (cluster: Cluster) =>
    [...heads].find(([{ boxes: members }]) => cluster.boxes.some((box) => members.includes(box)))?.[1]
  return clusters.map((cluster) => {
    const head = headOf(cluster)
    const members = cluster.boxes.filter((box) => box !== head)
    return {
      name: head?.text ?? '',
      meaning: null,
      description: head?.description ?? '',
      boxes: members,
      own: head === undefined ? members : [head, ...members],
      isStrip: false,
      isOverOthers: false,
      place: middleOf(cluster.span),
    }
  })
}

function ordered(boxes: readonly DrawnBox[], flow: Flow): readonly DrawnBox[] {
  const placed = boxes.filter(isPlaced)
  return placed.length === boxes.length ? inColumn(placed, flow) : boxes
}

/** By where they stand; without places, by how many arrows lie before their boxes. */
function inFlow(found: readonly Found[], sketch: Sketch, flow: Flow): Found[] {
  const layers = layersOf({ ids: [...sketch.boxes.keys()], arrows: sketch.arrows })
  const meanLayer = ({ boxes }: Found) => {
    const known = boxes.flatMap(({ id }) => layers.get(id) ?? [])
    return known.length === 0 ? 0 : known.reduce((sum, layer) => sum + layer, 0) / known.length
  }
  const isPlacedAll = found.every(({ place }) => place !== null)
  const sign = isReversed(flow) ? -1 : 1
  const key = (one: Found) => (isPlacedAll ? sign * (one.place ?? 0) : meanLayer(one))
  return found.toSorted((a, b) => key(a) - key(b))
}
