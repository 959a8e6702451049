import {
  type EmuRect,
  glueXml,
  groupProperties,
  nameXml,
  type Piece,
  shapeProperties,
  textBodyXml,
} from '../drawingml/index.js'
import { tag } from '../markup.js'
import { XML_HEAD } from '../office/index.js'

/** A slide, a layout and the like begin with these. */
export const SLIDE_NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const

/** A place that the layout holds ready, filled. */
export interface Placeholder {
  readonly id: number
  readonly name: string
  /** As the layout calls it. */
  readonly type: 'title' | 'sldNum'
  readonly index?: string
  /** Where it stands, if not where the layout has it. */
  readonly rect?: EmuRect
  /** `a:p` elements. */
  readonly paragraphs: string
}

/**
 * The XML of one slide.
 *
 * @param background `p:bg`; empty: that of its layout
 * @param shapes markup, the lowest first
 */
export function slideXml(background: string, shapes: readonly string[]): string {
  const tree = tag('p:spTree', {}, [TREE_HEAD, ...shapes])
  const slide = tag('p:sld', SLIDE_NAMESPACES, [
    tag('p:cSld', {}, background + tree),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  ])
  return `${XML_HEAD}${slide}`
}

/** What every tree of shapes begins with: the group that all of them are in. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

/** A piece of a figure as a slide has it. */
export function pieceXml(piece: Piece): string {
  if (piece.kind === 'group') {
    return tag('p:grpSp', {}, [
      tag('p:nvGrpSpPr', {}, `${nameXml(piece, 'p:cNvPr')}<p:cNvGrpSpPr/><p:nvPr/>`),
      tag('p:grpSpPr', {}, groupProperties(piece)),
      ...piece.pieces.map(pieceXml),
    ])
  }
  if (piece.kind === 'connector') {
    return tag('p:cxnSp', {}, [
      tag('p:nvCxnSpPr', {}, `${nameXml(piece, 'p:cNvPr')}${tag('p:cNvCxnSpPr', {}, glueXml(piece))}<p:nvPr/>`),
      tag('p:spPr', {}, shapeProperties(piece)),
    ])
  }
  return tag('p:sp', {}, [
    tag(
      'p:nvSpPr',
      {},
      `${nameXml(piece, 'p:cNvPr')}${tag('p:cNvSpPr', { txBox: piece.isTextBox ? 1 : undefined })}<p:nvPr/>`,
    ),
    tag('p:spPr', {}, shapeProperties(piece)),
    ...(piece.text === null ? [] : [textBodyXml(piece.text, 'p:txBody')]),
  ])
}

/** A placeholder of the layout with its words. */
export function placeholderXml({ id, name, type, index, rect, paragraphs }: Placeholder): string {
  const place =
    rect === undefined
      ? ''
      : tag('a:xfrm', {}, tag('a:off', { x: rect.x, y: rect.y }) + tag('a:ext', { cx: rect.width, cy: rect.height }))
  return tag('p:sp', {}, [
    tag('p:nvSpPr', {}, [
      tag('p:cNvPr', { id, name }),
      '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
      tag('p:nvPr', {}, tag('p:ph', { type, sz: type === 'sldNum' ? 'quarter' : undefined, idx: index })),
    ]),
    tag('p:spPr', {}, place),
    tag('p:txBody', {}, `<a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs}`),
  ])
}
