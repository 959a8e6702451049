import type { Point, Rect } from '../../layout/index.js'
import { drawnArrow, drawnBox } from '../drawing/index.js'
import { descendantsNamed, type XmlElement } from '../xml/index.js'
import { type Affine, chained, moved, pointIn, rectIn, scaled } from './affine.js'
import type { FoundShapes } from './found-shapes.js'
import { elementsIn, firstInside, localName, partOf } from './part-of.js'
import { wordText } from './shape-text.js'

/** Where shapes of VML are gathered. */
export interface VmlSurroundings {
  readonly found: FoundShapes
  /** To drawing pixels. */
  readonly map: Affine
  readonly prefix: string
}

/** Gathers the boxes and lines that older versions of Word drew, groups opened. */
export function gatherVml(parent: XmlElement, around: VmlSurroundings): void {
  for (const element of elementsIn(parent)) {
    const name = localName(element)
    const style = styleOf(element)
    if (name === 'group') gatherVml(element, { ...around, map: chained(around.map, groupMap(element, style)) })
    else if (name === 'line' || isConnector(element)) addLine(element, style, around)
    else if (SHAPES.has(name)) addBox(element, style, around)
  }
}

const SHAPES = new Set(['rect', 'roundrect', 'oval', 'shape'])

// Word's own types of shapes: 32 is a straight connector, 33 to 40 bent and curved ones.
const isConnector = (element: XmlElement): boolean =>
  element.attributes.has('connectortype') || /^#_x0000_t(?:20|3[2-9]|40)$/.test(element.attributes.get('type') ?? '')

function addBox(element: XmlElement, style: Style, { found, map, prefix }: VmlSurroundings): void {
  const box = firstInside(element, 'w:txbxContent')
  if (box === undefined && partOf(element, 'imagedata') !== undefined) {
    found.told.push('A picture was left out.')
    return
  }
  const off = (name: string) => /^f/.test(element.attributes.get(name) ?? '')
  const id = `${prefix}${element.attributes.get('id') ?? ''}`
  const isBareText = off('filled') && off('stroked')
  found.addBox(
    drawnBox({
      id,
      text: wordText(box),
      rect: rectIn(map, rectOf(style)),
      isBareText,
      look: element.attributes.get('fillcolor') ?? null,
    }),
  )
}

function addLine(element: XmlElement, style: Style, { found, map }: VmlSurroundings): void {
  const { x, y, width, height } = rectOf(style)
  const flip = style.get('flip') ?? ''
  const from = pointOf(element.attributes.get('from')) ?? {
    x: flip.includes('x') ? x + width : x,
    y: flip.includes('y') ? y + height : y,
  }
  const to = pointOf(element.attributes.get('to')) ?? {
    x: flip.includes('x') ? x : x + width,
    y: flip.includes('y') ? y : y + height,
  }
  const stroke = partOf(element, 'stroke')
  const has = (name: string) => !['none', undefined].includes(stroke?.attributes.get(name))
  const [atStart, atEnd] = [has('startarrow'), has('endarrow')]
  const heads = atStart ? (atEnd ? 'both' : 'start') : atEnd ? 'end' : 'none'
  const isDashed = !['solid', undefined].includes(stroke?.attributes.get('dashstyle'))
  found.arrows.push(
    drawnArrow({ from: null, to: null, start: pointIn(map, from), end: pointIn(map, to), heads, isDashed }),
  )
  // A line may carry words all the same.
  for (const words of descendantsNamed(element, 'w:txbxContent')) {
    if (wordText(words) !== '') found.told.push(`Words on a line were left out: “${wordText(words)}”.`)
  }
}

type Style = ReadonlyMap<string, string>

function styleOf(element: XmlElement): Style {
  const declarations = (element.attributes.get('style') ?? '').split(';').map((each) => each.split(':'))
  return new Map(declarations.map(([name = '', value = '']) => [name.trim().toLowerCase(), value.trim()]))
}

function rectOf(style: Style): Rect {
  const length = (...names: readonly string[]) =>
    names.map((name) => pixels(style.get(name))).find((value) => value !== null && value !== 0) ?? 0
  return {
    x: length('left', 'margin-left'),
    y: length('top', 'margin-top'),
    width: length('width'),
    height: length('height'),
  }
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['pt', 96 / 72],
  ['in', 96],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
  ['pc', 16],
  ['px', 1],
  ['', 1],
])

/** Within groups lengths have no unit, and are the group's own. */
function pixels(length: string | undefined): number | null {
  const [, number, unit = ''] = /^(-?[\d.]+)\s*([a-z]*)$/i.exec(length ?? '') ?? []
  const value = Number(number) * (UNITS.get(unit.toLowerCase()) ?? Number.NaN)
  return Number.isFinite(value) ? value : null
}

function pointOf(pair: string | undefined): Point | null {
  const [x, y] = (pair ?? '').split(',').map((each) => pixels(each.trim()))
  return x == null || y == null ? null : { x, y }
}

function groupMap(element: XmlElement, style: Style): Affine {
  const rect = rectOf(style)
  const size = pointOf(element.attributes.get('coordsize')) ?? { x: 1000, y: 1000 }
  const origin = pointOf(element.attributes.get('coordorigin')) ?? { x: 0, y: 0 }
  const scale = scaled(size.x > 0 ? rect.width / size.x : 1, size.y > 0 ? rect.height / size.y : 1)
  return chained(moved(rect.x, rect.y), scale, moved(-origin.x, -origin.y))
}
