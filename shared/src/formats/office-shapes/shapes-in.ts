import { drawnBox } from '../drawing/index.js'
import { childNamed, type XmlElement } from '../xml/index.js'
import { type Affine, chained, rectIn, scaled } from './affine.js'
import { drawnTable } from './drawn-table.js'
import type { FoundShapes } from './found-shapes.js'
import { EMU_PER_PX, frameOf, groupMap, type ShapeFrame } from './frame-of.js'
import { elementsIn, firstInside, localName, partOf } from './part-of.js'
import { isArrowForm, isLineForm, lineArrow, thickArrow } from './shape-lines.js'
import { lookOf } from './shape-look.js'
import { shapeText, wordText } from './shape-text.js'
import { drawingOf, smartArtNodes } from './smart-art.js'

/** What reading shapes needs to know of where they are. */
export interface Surroundings {
  readonly found: FoundShapes
  /** From the shapes' space to drawing pixels. */
  readonly map: Affine
  /** Stands before the ids of boxes, which are only unique within one drawing. */
  readonly prefix: string
  /** The root of a part that is referred to; null where it is not there or cannot be read. */
  readonly open: (relationship: string) => XmlElement | null
  /** Of a shape that has none of its own. */
  readonly id?: string
  /** Where a shape stands that says it nowhere itself. */
  readonly inherited?: (shape: XmlElement) => XmlElement | undefined
}

/** From English Metric Units to drawing pixels. */
export const EMU_MAP: Affine = scaled(1 / EMU_PER_PX, 1 / EMU_PER_PX)

/** Gathers all shapes in an element, of a slide, a SmartArt or a drawing of Word, groups opened. */
export function gatherShapes(parent: XmlElement, around: Surroundings): void {
  for (const element of elementsIn(parent)) {
    switch (localName(element)) {
      case 'sp':
      case 'wsp':
      case 'cxnSp':
        addShape(element, around)
        break
      case 'grpSp':
      case 'wgp':
        gatherShapes(element, { ...around, map: chained(around.map, groupMap(xfrmOf(element, 'grpSpPr'))) })
        break
      case 'graphicFrame':
        addFrame(element, around)
        break
      case 'pic':
        tellPicture(element, around)
        break
    }
  }
}

const xfrmOf = (element: XmlElement, properties: string): XmlElement | undefined =>
  childNamed(partOf(element, properties), 'a:xfrm')

function addShape(shape: XmlElement, around: Surroundings): void {
  const { found, map, prefix } = around
  const nonVisual = partOf(shape, 'nvSpPr') ?? partOf(shape, 'nvCxnSpPr') ?? shape
  const identity = partOf(nonVisual, 'cNvPr')
  if (identity?.attributes.get('hidden') === '1') return
  const properties = partOf(shape, 'spPr')
  const frame = frameOf(childNamed(properties, 'a:xfrm') ?? partOf(shape, 'xfrm') ?? around.inherited?.(shape))
  const look = lookOf(properties, partOf(shape, 'style'))
  const placeholder = partOf(partOf(nonVisual, 'nvPr'), 'ph')
  const role = placeholder && (placeholder.attributes.get('type') ?? 'obj')
  const text = textIn(shape, role === 'obj' || role === 'body')
  const isLine = localName(shape) === 'cxnSp' || partOf(shape, 'cNvCnPr') !== undefined || isLineForm(look.form)
  if (text === '' && (isLine || (look.form === 'custom' && !look.hasFill))) {
    found.arrows.push(lineArrow(properties, { frame, map, glue: glueOf(nonVisual, prefix) }))
    return
  }
  if (text === '' && isArrowForm(look.form) && frame !== null) {
    found.arrows.push(thickArrow(look.form ?? '', frame, map))
    return
  }
  if (role === 'title' || role === 'ctrTitle') {
    if (found.title === '') found.title = text
    else if (text !== '') found.told.push(`A second title was left out: “${text}”.`)
    return
  }
  if (role !== undefined && FURNITURE.has(role)) {
    if (/\p{L}/u.test(text)) found.told.push(`What stands on every slide was left out: “${text}”.`)
    return
  }
  if (role !== undefined && text === '') return
  found.addBox(
    drawnBox({
      id: `${prefix}${identity?.attributes.get('id') ?? shape.attributes.get('modelId') ?? around.id ?? ''}`,
      text,
      rect: frame && placed(frame, map),
      isBareText: !look.hasFill && !look.hasEdge,
      look: look.look,
    }),
  )
}

const FURNITURE = new Set(['dt', 'ftr', 'sldNum', 'hdr'])

const placed = (frame: ShapeFrame, map: Affine) =>
  rectIn(chained(map, frame.map), { x: 0, y: 0, width: frame.width, height: frame.height })

function textIn(shape: XmlElement, isListed: boolean): string {
  const words = partOf(partOf(shape, 'txbx'), 'txbxContent')
  return words === undefined ? shapeText(partOf(shape, 'txBody'), isListed) : wordText(words)
}

function glueOf(nonVisual: XmlElement, prefix: string): { from: string | null; to: string | null } {
  const connection = partOf(nonVisual, 'cNvCxnSpPr') ?? partOf(nonVisual, 'cNvCnPr')
  const glued = (name: string) => {
    const id = childNamed(connection, name)?.attributes.get('id')
    return id === undefined ? null : `${prefix}${id}`
  }
  return { from: glued('a:stCxn'), to: glued('a:endCxn') }
}

function addFrame(element: XmlElement, around: Surroundings): void {
  const { found, map, prefix } = around
  const frame = frameOf(partOf(element, 'xfrm'))
  const content = firstInside(element, 'a:graphicData')
  const id = `${prefix}${partOf(partOf(element, 'nvGraphicFramePr'), 'cNvPr')?.attributes.get('id') ?? ''}`
  const table = childNamed(content, 'a:tbl')
  const diagram = childNamed(content, 'dgm:relIds')
  if (table !== undefined) for (const cell of drawnTable(table, id, frame, map)) found.addBox(cell)
  else if (diagram !== undefined)
    addSmartArt(diagram, { ...around, map: frame ? chained(map, frame.map) : map, prefix: `${id} ` })
  else if (content?.attributes.get('uri')?.endsWith('/chart')) found.told.push('A chart was left out.')
  else found.told.push('An object of another program was left out.')
}

/** Adds what a SmartArt shows: as it was last drawn, or from its nodes. */
export function addSmartArt(relations: XmlElement, around: Surroundings): void {
  const { found, open, prefix } = around
  const model = open(relations.attributes.get('r:dm') ?? '')
  const drawing = model && drawingOf(model)
  const drawn = drawing === null ? null : open(drawing)
  const tree = drawn && partOf(drawn, 'spTree')
  if (tree) gatherShapes(tree, { ...around, prefix })
  else if (model !== null) {
    const { boxes, arrows } = smartArtNodes(model, prefix)
    for (const box of boxes) found.addBox(box)
    found.arrows.push(...arrows)
  } else found.told.push('A SmartArt graphic cannot be read, and was left out.')
}

function tellPicture(picture: XmlElement, { found }: Surroundings): void {
  const identity = partOf(partOf(picture, 'nvPicPr'), 'cNvPr')
  const says = (identity?.attributes.get('descr') ?? '').trim()
  found.told.push(says === '' ? 'A picture was left out.' : `A picture was left out: “${says}”.`)
}
