import type { Rect } from '../../layout/index.js'
import { themes } from '../../scene/index.js'
import type { Exported } from '../exported.js'
import {
  bandMarks,
  elementMarks,
  groupMarks,
  linkMarks,
  type Marks,
  type Pictured,
  type PicturedBox,
  type PicturedLink,
  pictured,
  theoryMarks,
} from '../interchange/index.js'
import { number, tag } from '../markup.js'
import { htmlLabel } from './html-label.js'
import { LINK_STYLES } from './link-styles.js'
import { MARK_PREFIX } from './page-drawing.js'

/** Height of a band's heading, pixels. */
const HEAD = 28

/**
 * The figure as a draw.io file: bands are swimlanes that carry their boxes along, lines are attached to their boxes, and
 * what each thing is stands in its data, where draw.io keeps it.
 */
export function writeDrawio(exported: Exported): string {
  const figure = pictured(exported)
  const ids = new Map<string, string>([
    ...figure.bands.map(({ band }, index) => [band.id, `band-${index + 1}`] as const),
    ...figure.groups.map(({ group }, index) => [group.id, `group-${index + 1}`] as const),
    ...figure.boxes.map(({ element }, index) => [element.id, `box-${index + 1}`] as const),
    ...figure.links.map(({ link }, index) => [link.id, `link-${index + 1}`] as const),
  ])
  const cells = [
    tag('object', { label: '', id: '0', ...attributesOf(theoryMarks(figure)) }, tag('mxCell', {})),
    tag('mxCell', { id: '1', parent: '0' }),
    ...figure.bands.map((band) => bandCell(band, ids)),
    ...figure.groups.map((group) => groupCell(group, ids)),
    ...figure.boxes.map((box) => boxCell(box, figure, ids)),
    ...figure.links.map((link) => linkCell(link, figure, ids)),
  ]
  const model = tag('mxGraphModel', MODEL, tag('root', {}, cells))
  const name = figure.title === '' ? 'Theory of change' : figure.title.slice(0, 60)
  return `${tag('mxfile', { host: 'Throughline' }, tag('diagram', { name, id: 'theory' }, model))}\n`
}

const MODEL = {
  grid: 1,
  gridSize: 4,
  guides: 1,
  tooltips: 1,
  connect: 1,
  arrows: 1,
  fold: 1,
  page: 0,
  math: 0,
  shadow: 0,
}

type Ids = ReadonlyMap<string, string>

function bandCell({ band, rect, label }: Pictured['bands'][number], ids: Ids): string {
  const { light } = themes
  const style = `swimlane;html=1;whiteSpace=wrap;startSize=${HEAD};container=1;collapsible=0;fillColor=${light.strip};swimlaneFillColor=${light.strip};strokeColor=${light.line};fontColor=${light['ink-2']};fontStyle=1;`
  return vertex({
    id: ids.get(band.id) ?? '',
    label,
    marks: bandMarks(band),
    style,
    parent: '1',
    rect: { x: rect.x, y: rect.y - HEAD, width: rect.width, height: rect.height + HEAD },
  })
}

function groupCell({ group, rect, label, description }: Pictured['groups'][number], ids: Ids): string {
  const { light } = themes
  const style = `rounded=1;html=1;whiteSpace=wrap;arcSize=4;fillColor=none;dashed=1;pointerEvents=0;verticalAlign=top;align=left;spacingLeft=8;strokeColor=${light['edge:group']};fontColor=${light['word:group']};`
  return vertex({ id: ids.get(group.id) ?? '', label, description, marks: groupMarks(group), style, parent: '1', rect })
}

function boxCell({ element, rect, label, description }: PicturedBox, { bands }: Pictured, ids: Ids): string {
  const { light } = themes
  const band = bands.find(({ band: { id } }) => id === element.band)
  const style = `rounded=1;html=1;whiteSpace=wrap;arcSize=6;spacing=6;fillColor=${light.surface};strokeColor=${light[`edge:${element.type}`]};fontColor=${light.ink};`
  const place = band === undefined ? rect : { ...rect, x: rect.x - band.rect.x, y: rect.y - band.rect.y + HEAD }
  const parent = band === undefined ? '1' : (ids.get(band.band.id) ?? '1')
  return vertex({
    id: ids.get(element.id) ?? '',
    label,
    description,
    marks: elementMarks(element, ['group']),
    style,
    parent,
    rect: place,
  })
}

interface Vertex {
  readonly id: string
  readonly label: string
  readonly description?: string
  readonly marks: Marks
  readonly style: string
  readonly parent: string
  readonly rect: Rect
}

function vertex({ id, label, description = '', marks, style, parent, rect }: Vertex): string {
  const tooltip = description === '' ? undefined : htmlLabel(description)
  const geometry = tag('mxGeometry', { ...rect, as: 'geometry' })
  const cell = tag('mxCell', { style, vertex: 1, parent }, geometry)
  return tag('object', { label: htmlLabel(label), tooltip, ...attributesOf(marks), id }, cell)
}

/** A line with our corners. Where it leaves and enters is a share of its boxes' sides, so that it follows them. */
function linkCell({ link, drawn, label }: PicturedLink, figure: Pictured, ids: Ids): string {
  const rects = new Map([
    ...figure.boxes.map(({ element, rect }) => [element.id, rect] as const),
    ...figure.groups.map(({ group, rect }) => [group.id, rect] as const),
  ])
  const corners = drawn.curved ? [] : drawn.points.slice(1, -1)
  const ports =
    portStyle('exit', drawn.points[0], rects.get(drawn.from)) + portStyle('entry', drawn.tip, rects.get(drawn.to))
  const shape = drawn.curved ? 'curved=1;' : 'edgeStyle=orthogonalEdgeStyle;rounded=1;'
  const style = `${shape}html=1;${LINK_STYLES[link.kind]}${link.uncertain ? 'dashed=1;dashPattern=2 3;' : ''}${ports}`
  const points = corners.map(({ x, y }) => tag('mxPoint', { x, y }))
  const array = points.length === 0 ? [] : [tag('Array', { as: 'points' }, points)]
  const geometry = tag('mxGeometry', { relative: 1, as: 'geometry' }, array)
  const ends = { source: ids.get(drawn.from), target: ids.get(drawn.to) }
  const cell = tag('mxCell', { style, edge: 1, parent: '1', ...ends }, geometry)
  return tag('object', { label: htmlLabel(label), ...attributesOf(linkMarks(link)), id: ids.get(link.id) }, cell)
}

function portStyle(end: 'exit' | 'entry', point: { x: number; y: number } | undefined, rect: Rect | undefined): string {
  if (point === undefined || rect === undefined || rect.width === 0 || rect.height === 0) return ''
  const share = (value: number) => number(Math.max(0, Math.min(1, value)))
  const [x, y] = [share((point.x - rect.x) / rect.width), share((point.y - rect.y) / rect.height)]
  return `${end}X=${x};${end}Y=${y};${end}Dx=0;${end}Dy=0;`
}

const attributesOf = (marks: Marks): Record<string, string> =>
  Object.fromEntries([...marks].map(([name, value]) => [`${MARK_PREFIX}${name}`, value]))
