import { escapeXml } from '../../markup.js'
import { writeZip } from '../../zip/index.js'

const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006'
const WORD_2010 = 'http://schemas.microsoft.com/office/word/2010'
const NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="${DRAWINGML}/main" xmlns:wp="${DRAWINGML}/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="${WORD_2010}/wordprocessingShape" xmlns:wpg="${WORD_2010}/wordprocessingGroup" xmlns:wpc="${WORD_2010}/wordprocessingCanvas" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`

/** Left, top, width, height in pixels. */
type Place = readonly [number, number, number, number]

/** A Word document with this in its body; the least that a reader needs. */
export const aDocument = (...blocks: readonly string[]): Uint8Array => writeZip(partsOf(blocks, 'document.xml'))

/** The same as Word on the web writes it, which calls its document otherwise. */
export function aDocumentOfTheWeb(...blocks: readonly string[]): Uint8Array {
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const root = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${kind}" Target="/word/document2.xml"/></Relationships>`
  return writeZip(new Map([['_rels/.rels', root], ...partsOf(blocks, 'document2.xml')]))
}

function partsOf(blocks: readonly string[], main: string): Map<string, string> {
  const styles = ['Title', 'heading 1', 'heading 2', 'List Bullet'].map(
    (name) => `<w:style w:styleId="${styleId(name)}"><w:name w:val="${name}"/></w:style>`,
  )
  return new Map([
    [`word/${main}`, `<w:document ${NAMESPACES}><w:body>${blocks.join('')}</w:body></w:document>`],
    ['word/styles.xml', `<w:styles ${NAMESPACES}>${styles.join('')}</w:styles>`],
  ])
}

const styleId = (name: string): string => name.replace(/\s/g, '')

export const paragraph = (text: string, style = 'Normal'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${styleId(style)}"/></w:pPr><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:p>`

/** A box that stands by itself on the page, with what older programs see instead. */
export const loneBox = (id: number, text: string, place: Place): string =>
  inParagraph(
    anchored(id, place, 'wordprocessingShape', shape(text, [0, 0, place[2], place[3]])),
    '<w:pict><v:rect style="left:0"/></w:pict>',
  )

export const loneArrow = (place: Place): string =>
  inParagraph(anchored(99, place, 'wordprocessingShape', arrow([0, 0, place[2], place[3]])))

/** A drawing canvas. */
export const canvas = (...shapes: readonly string[]): string =>
  inParagraph(anchored(50, [0, 0, 800, 400], 'wordprocessingCanvas', `<wpc:wpc>${shapes.join('')}</wpc:wpc>`))

export function shape(text: string, place: Place, id = ''): string {
  const identity = id === '' ? '' : `<wps:cNvPr id="${id}" name=""/>`
  const words = `<wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx>`
  return `<wps:wsp>${identity}<wps:cNvSpPr/><wps:spPr>${xfrm(place)}<a:prstGeom prst="rect"/><a:solidFill/></wps:spPr>${words}</wps:wsp>`
}

export function arrow(place: Place, from = '', to = ''): string {
  const glue = from === '' ? '' : `<a:stCxn id="${from}" idx="3"/><a:endCxn id="${to}" idx="1"/>`
  return `<wps:wsp><wps:cNvCnPr>${glue}</wps:cNvCnPr><wps:spPr>${xfrm(place)}<a:prstGeom prst="straightConnector1"/><a:ln><a:tailEnd type="triangle"/></a:ln></wps:spPr></wps:wsp>`
}

/** As Word drew before 2010. Places in points. */
export const oldShapes = (shapes: string): string => `<w:p><w:r><w:pict>${shapes}</w:pict></w:r></w:p>`

export const oldBox = (text: string, style: string): string =>
  `<v:rect style="position:absolute;${style}"><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:rect>`

/** Cells with several paragraphs are parted by line breaks. */
export function table(rows: readonly (readonly string[])[]): string {
  const grid = (rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join('')
  const cell = (text: string) =>
    `<w:tc><w:tcPr/>${text
      .split('\n')
      .map((one) => paragraph(one))
      .join('')}</w:tc>`
  return `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

function inParagraph(drawing: string, fallback = ''): string {
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${drawing}</w:drawing></mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r></w:p>`
}

function anchored(id: number, [x, y, width, height]: Place, kind: string, content: string): string {
  const at = (axis: string, offset: number) =>
    `<wp:position${axis} relativeFrom="page"><wp:posOffset>${emu(offset)}</wp:posOffset></wp:position${axis}>`
  return `<wp:anchor>${at('H', x)}${at('V', y)}<wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wp:docPr id="${id}" name=""/><a:graphic><a:graphicData uri="${WORD_2010}/${kind}">${content}</a:graphicData></a:graphic></wp:anchor>`
}

function emu(px: number): number {
  return px * 9525
}

function xfrm(place: Place): string {
  const [x, y, width, height] = place.map(emu)
  return `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`
}
