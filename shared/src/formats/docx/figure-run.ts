import type { EmuRect } from '../drawingml/index.js'
import { tag } from '../markup.js'

/** A picture in a document. */
interface Picture {
  readonly size: Pick<EmuRect, 'width' | 'height'>
  readonly name: string
  readonly altText: string
  /** Its relationship. */
  readonly picture: string
}

/** A figure in a document: shapes for Word, a picture for programs that do not know them. */
export interface DrawnFigure extends Picture {
  /** `wpc:wpc`. */
  readonly canvas: string
  /** Two ids that nothing else in the document has. */
  readonly ids: readonly [number, number]
}

const CANVAS = 'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas'
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture'

/** The run that holds a figure. */
export function figureRun(figure: DrawnFigure): string {
  const [first, second] = figure.ids
  const choice = tag('mc:Choice', { Requires: 'wpc' }, drawing(figure, first, CANVAS, figure.canvas))
  const fallback = tag('mc:Fallback', {}, drawing(figure, second, PICTURE, pictureXml(figure, second)))
  return tag('w:r', {}, tag('mc:AlternateContent', {}, choice + fallback))
}

/** The run that holds a picture of a part of a figure. */
export function pictureRun({ id, ...part }: Picture & { readonly id: number }): string {
  return tag('w:r', {}, drawing(part, id, PICTURE, pictureXml(part, id)))
}

function drawing({ size, name, altText }: Picture, id: number, uri: string, content: string): string {
  return tag(
    'w:drawing',
    {},
    tag('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      tag('wp:extent', { cx: size.width, cy: size.height }),
      '<wp:effectExtent l="0" t="0" r="0" b="0"/>',
      tag('wp:docPr', { id, name, descr: altText }),
      '<wp:cNvGraphicFramePr/>',
      tag('a:graphic', {}, tag('a:graphicData', { uri }, content)),
    ]),
  )
}

function pictureXml({ size, name, picture }: Picture, id: number): string {
  return tag('pic:pic', {}, [
    tag('pic:nvPicPr', {}, `${tag('pic:cNvPr', { id, name })}<pic:cNvPicPr/>`),
    tag('pic:blipFill', {}, `${tag('a:blip', { 'r:embed': picture })}<a:stretch><a:fillRect/></a:stretch>`),
    tag('pic:spPr', {}, [
      tag('a:xfrm', {}, `<a:off x="0" y="0"/>${tag('a:ext', { cx: size.width, cy: size.height })}`),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    ]),
  ])
}
