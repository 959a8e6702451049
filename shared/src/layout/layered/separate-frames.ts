import type { Id } from '../../model/index.js'
import { GROUP_SIDE, GROUP_TOP } from '../dimensions.js'
import { airBetween } from './air.js'
import type { LayerGraph, LayerNode } from './layer-graph.js'
import { wishOf } from './space-columns.js'

/** Between a frame and what is outside it. */
const FRAME_AIR = 14
const ROUNDS = 8

/** A box, or one end of a frame: something that has one place along the columns. */
interface Mark {
  at: number
  readonly node: LayerNode | null
  /** Marks that come after it, and how far at least. */
  readonly after: { readonly mark: Mark; readonly apart: number }[]
  readonly before: { readonly mark: Mark; readonly apart: number }[]
}

interface Frame {
  readonly id: Id
  readonly members: LayerNode[]
  readonly first: number
  readonly last: number
  readonly key: number
  readonly top: Mark
  readonly bottom: Mark
}

/**
 * Brings the members of each group together in every column, and keeps everything else out of the frame round them.
 * Who stands above a frame and who below follows from where they stood before: one scale for all columns, so that
 * there is always a way to stand.
 */
export function separateFrames(graph: LayerGraph): void {
  const frames = framesOf(graph)
  if (frames.length === 0) return
  const frameOf = new Map(frames.flatMap((frame) => frame.members.map((node) => [node, frame])))
  gather(graph, frameOf)
  const marks = marksInOrder(graph, frames, frameOf)
  project(marks, frames)
  for (let round = 0; round < ROUNDS; round++) {
    for (const mark of marks) if (mark.node) mark.at = (mark.node.centre + wishOf(mark.node, 'both').centre) / 2
    project(marks, frames)
  }
  bound(marks)
}

function framesOf(graph: LayerGraph): Frame[] {
  const members = new Map<Id, LayerNode[]>()
  for (const column of graph.columns) {
    for (const node of column) {
      if (node.id === null || node.group === null) continue
      const known = members.get(node.group)
      if (known) known.push(node)
      else members.set(node.group, [node])
    }
  }
  return [...members].map(([id, nodes]) => ({
    id,
    members: nodes,
    first: Math.min(...nodes.map(({ column }) => column)),
    last: Math.max(...nodes.map(({ column }) => column)),
    key: nodes.reduce((sum, { centre }) => sum + centre, 0) / nodes.length,
    top: markOf(null),
    bottom: markOf(null),
  }))
}

/** Sorts every column by where its boxes and frames stood. */
function gather(graph: LayerGraph, frameOf: ReadonlyMap<LayerNode, Frame>): void {
  const keyOf = (node: LayerNode) => frameOf.get(node)?.key ?? node.centre
  const idOf = (node: LayerNode) => frameOf.get(node)?.id ?? ''
  for (const column of graph.columns) {
    column.sort((a, b) => keyOf(a) - keyOf(b) || compare(idOf(a), idOf(b)) || a.centre - b.centre)
    for (const [rank, node] of column.entries()) node.rank = rank
  }
}

function marksInOrder(graph: LayerGraph, frames: readonly Frame[], frameOf: ReadonlyMap<LayerNode, Frame>): Mark[] {
  const marks = new Map<LayerNode, Mark>()
  for (const column of graph.columns) {
    for (const [rank, node] of column.entries()) {
      const mark = markOf(node)
      marks.set(node, mark)
      const before = column[rank - 1]
      const markBefore = before && marks.get(before)
      if (markBefore) follow(markBefore, mark, (before.size + node.size) / 2 + airBetween(before, node))
    }
  }
  const order: { key: number; place: number; mark: Mark }[] = []
  for (const [node, mark] of marks) {
    const own = frameOf.get(node)
    order.push({ key: own?.key ?? node.centre, place: own ? 1 : 0, mark })
    if (own) {
      follow(own.top, mark, node.size / 2 + GROUP_TOP)
      follow(mark, own.bottom, node.size / 2 + GROUP_SIDE)
      continue
    }
    for (const frame of frames) {
      if (node.id === null || node.column < frame.first || node.column > frame.last) continue
      if (node.centre < frame.key) follow(mark, frame.top, node.size / 2 + FRAME_AIR)
      else follow(frame.bottom, mark, node.size / 2 + FRAME_AIR)
    }
  }
  for (const frame of frames) {
    order.push({ key: frame.key, place: 0.5, mark: frame.top }, { key: frame.key, place: 2, mark: frame.bottom })
    for (const other of frames) {
      const overlap = frame.first <= other.last && other.first <= frame.last
      const above = frame.key < other.key || (frame.key === other.key && frame.id < other.id)
      if (frame !== other && overlap && above) follow(frame.bottom, other.top, FRAME_AIR)
    }
  }
  const rankOf = (mark: Mark) => mark.node?.rank ?? 0
  order.sort((a, b) => a.key - b.key || a.place - b.place || rankOf(a.mark) - rankOf(b.mark))
  return order.map(({ mark }) => mark)
}

/** Half way between pushing everything down and pushing everything up: both keep every distance, so this does. */
function project(marks: readonly Mark[], frames: readonly Frame[]): void {
  for (const { top, bottom } of frames) [top.at, bottom.at] = [-Infinity, -Infinity]
  const down = new Map<Mark, number>()
  for (const mark of marks) {
    down.set(mark, Math.max(mark.at, ...mark.before.map(({ mark: other, apart }) => (down.get(other) ?? 0) + apart)))
  }
  for (const { top, bottom } of frames) [top.at, bottom.at] = [Infinity, Infinity]
  const up = new Map<Mark, number>()
  for (const mark of [...marks].reverse()) {
    up.set(mark, Math.min(mark.at, ...mark.after.map(({ mark: other, apart }) => (up.get(other) ?? 0) - apart)))
  }
  for (const mark of marks) {
    const [low, high] = [up.get(mark) ?? 0, down.get(mark) ?? 0]
    mark.at = Number.isFinite(low + high) ? (low + high) / 2 : Number.isFinite(low) ? low : high
    if (mark.node) mark.node.centre = mark.at
  }
}

/** Where frames stand now, nothing moves across their edges any more. */
function bound(marks: readonly Mark[]): void {
  for (const { node, before, after } of marks) {
    if (!node) continue
    for (const { mark, apart } of before) if (!mark.node) node.from = Math.max(node.from, mark.at + apart)
    for (const { mark, apart } of after) if (!mark.node) node.to = Math.min(node.to, mark.at - apart)
  }
}

function markOf(node: LayerNode | null): Mark {
  return { at: node?.centre ?? 0, node, after: [], before: [] }
}

function follow(before: Mark, after: Mark, apart: number): void {
  before.after.push({ mark: after, apart })
  after.before.push({ mark: before, apart })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
