import { type DrawnArrow, type DrawnBox, drawnArrow, drawnBox } from '../drawing/index.js'
import {
  kindSaid,
  type MarkedDrawing,
  type Marks,
  MOST_ARROWS,
  MOST_BOXES,
  termSaid,
  typeSaid,
} from '../interchange/index.js'
import { type Cell, cellsIn } from './cells.js'
import type { Page } from './pages.js'
import { Places } from './places.js'
import { isBareText, lookOf } from './style.js'

/** Attributes of ours in the "data" of a shape. */
export const MARK_PREFIX = 'throughline-'

/** The drawing of one page; null where it is too large to be one. */
export function pageDrawing(page: Page): MarkedDrawing | null {
  const cells = cellsIn(page.root)
  const places = new Places(cells)
  const edges = [...cells.values()].filter(({ kind }) => kind === 'edge')
  const vertices = [...cells.values()].filter((cell) => cell.kind === 'vertex' && !isLabelOfEdge(cell, cells))
  if (vertices.length > MOST_BOXES || edges.length > MOST_ARROWS) return null
  const parents = new Set(vertices.map(({ parent }) => parent))
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const marks = new Map([...cells].map(([id, cell]) => [id, marksIn(cell)]))
  const isFrame = (cell: Cell) =>
    parents.has(cell.id) || cell.style.has('swimlane') || isMarkedFrame(marks.get(cell.id))
  // Nameless frames only hold shapes together; shapes without words or lines are decoration.
  const isKept = (cell: Cell) => cell.text !== '' || (!isFrame(cell) && joined.has(cell.id)) || hasWords(marks, cell.id)
  const kept = vertices.filter(isKept)
  const keptIds = new Set(kept.map(({ id }) => id))
  const frameOf = (cell: Cell) => nearestKept(cell, { cells, keptIds })
  const boxes = kept.map((cell) => boxOf(cell, { places, marks, within: frameOf(cell), isContainer: isFrame(cell) }))
  const labels = labelsByEdge(cells)
  const dropped =
    vertices.length - kept.length - vertices.filter((cell) => !keptIds.has(cell.id) && isFrame(cell)).length
  const said = marks.get('0') ?? new Map<string, string>()
  return {
    title: said.get('title') ?? page.name,
    language: null,
    boxes,
    arrows: edges.map((edge) => arrowOf(edge, { places, keptIds, labels, kind: marks.get(edge.id)?.get('kind') })),
    warnings: dropped === 0 ? [] : [{ path: page.name, message: `Shapes without words were left out: ${dropped}.` }],
    boxMarks: new Map(kept.flatMap(({ id }) => (hasWords(marks, id) ? [[id, marks.get(id) ?? new Map()]] : []))),
    arrowMarks: edges.map((edge) => edgeMarks(edge, cells, marks)),
    theoryMarks: said,
  }
}

const hasWords = (marks: ReadonlyMap<string, Marks>, id: string) => (marks.get(id)?.size ?? 0) > 0

const isMarkedFrame = (marks: Marks | undefined) => marks?.get('is') === 'band' || marks?.get('is') === 'group'

function marksIn({ attributes }: Cell): Marks {
  const ours = [...attributes].filter(([name]) => name.startsWith(MARK_PREFIX))
  return new Map(ours.map(([name, value]) => [name.slice(MARK_PREFIX.length), value]))
}

/** A line that ends at a line says so in a mark, for a drawing's arrows end at boxes. */
function edgeMarks(edge: Cell, cells: ReadonlyMap<string, Cell>, marks: ReadonlyMap<string, Marks>): Marks | undefined {
  const own = marks.get(edge.id)
  const target = cells.get(edge.target ?? '')
  const id = target?.kind === 'edge' ? marks.get(target.id)?.get('id') : undefined
  return own !== undefined && id !== undefined ? new Map([...own, ['to-link', id]]) : own
}

const isLabelOfEdge = ({ parent }: Cell, cells: ReadonlyMap<string, Cell>) => cells.get(parent ?? '')?.kind === 'edge'

function labelsByEdge(cells: ReadonlyMap<string, Cell>): Map<string, string[]> {
  const labels = new Map<string, string[]>()
  for (const cell of cells.values()) {
    if (cell.text === '' || cell.parent === null || !isLabelOfEdge(cell, cells)) continue
    labels.set(cell.parent, [...(labels.get(cell.parent) ?? []), cell.text])
  }
  return labels
}

function nearestKept(
  cell: Cell,
  { cells, keptIds }: { cells: ReadonlyMap<string, Cell>; keptIds: ReadonlySet<string> },
): string | null {
  const seen = new Set([cell.id])
  let parent = cells.get(cell.parent ?? '')
  while (parent !== undefined && !seen.has(parent.id)) {
    if (keptIds.has(parent.id)) return parent.id
    seen.add(parent.id)
    parent = cells.get(parent.parent ?? '')
  }
  return null
}

interface BoxContext {
  readonly places: Places
  readonly marks: ReadonlyMap<string, Marks>
  readonly within: string | null
  readonly isContainer: boolean
}

function boxOf(cell: Cell, { places, marks, within, isContainer }: BoxContext): DrawnBox {
  const said = marks.get(cell.id)
  const rect = places.rectOf(cell)
  const head = said?.get('is') === 'band' ? Number(cell.style.get('startSize') ?? 0) || 0 : 0
  return drawnBox({
    id: cell.id,
    text: cell.text,
    description: cell.tooltip,
    rect: head === 0 ? rect : { ...rect, y: rect.y + head, height: Math.max(0, rect.height - head) },
    isContainer,
    within,
    isBareText: isBareText(cell.style) && !isContainer,
    look: lookOf(cell.style),
    tags: (cell.attributes.get('tags') ?? '').split(/\s+/).filter((name) => name !== ''),
    type: typeSaid(said?.get('type')),
    term: termSaid(said?.get('term')),
  })
}

interface ArrowContext {
  readonly places: Places
  readonly keptIds: ReadonlySet<string>
  readonly labels: ReadonlyMap<string, readonly string[]>
  readonly kind: string | undefined
}

function arrowOf(edge: Cell, { places, keptIds, labels, kind }: ArrowContext): DrawnArrow {
  const { style } = edge
  const end = (id: string | null) => (id !== null && keptIds.has(id) ? id : null)
  const [atStart, atEnd] = [hasHead(style.get('startArrow'), 'none'), hasHead(style.get('endArrow'), 'classic')]
  return drawnArrow({
    from: end(edge.source),
    to: end(edge.target),
    start: places.pointIn(edge, edge.start),
    end: places.pointIn(edge, edge.end),
    text: [edge.text, ...(labels.get(edge.id) ?? [])].filter((words) => words !== '').join('\n'),
    isDashed: style.get('dashed') === '1',
    heads: atStart && atEnd ? 'both' : atStart ? 'start' : atEnd ? 'end' : 'none',
    kind: kindSaid(kind),
  })
}

const hasHead = (sign: string | undefined, usual: string) => (sign ?? usual) !== 'none' && (sign ?? usual) !== ''
