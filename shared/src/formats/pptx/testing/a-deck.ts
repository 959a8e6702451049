import { escapeXml } from '../../markup.js'
import { writeZip } from '../../zip/index.js'

const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const NAMESPACES = `xmlns:a="${DRAWINGML}/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="${OFFICE}" xmlns:dgm="${DRAWINGML}/diagram" xmlns:dsp="http://schemas.microsoft.com/office/drawing/2008/diagram"`

/** Left, top, width, height in pixels. */
type Place = readonly [number, number, number, number]

/** A deck of these slides, each a list of shapes; the least that a reader needs. */
export function aDeck(
  slides: readonly (readonly string[])[],
  {
    hidden = [],
    notes,
    head = '',
  }: { readonly hidden?: readonly number[]; readonly notes?: string; readonly head?: string } = {},
): Uint8Array {
  const ids = slides.map((_shapes, index) => index + 1)
  const parts = new Map<string, string>([
    [
      'ppt/presentation.xml',
      `<p:presentation ${NAMESPACES}><p:sldIdLst>${ids.map((id) => `<p:sldId id="${255 + id}" r:id="r${id}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    ],
    ['ppt/_rels/presentation.xml.rels', relationships(ids.map((id) => [`r${id}`, 'slide', `slides/slide${id}.xml`]))],
    [
      'ppt/diagrams/data1.xml',
      NODES('<dgm:extLst><a:ext uri="x"><dsp:dataModelExt relId="r12"/></a:ext></dgm:extLst>'),
    ],
    ['ppt/diagrams/data2.xml', NODES('')],
    ['ppt/diagrams/drawing1.xml', drawnProcess()],
  ])
  for (const [index, shapes] of slides.entries()) {
    const show = hidden.includes(index + 1) ? ' show="0"' : ''
    const tree = `<p:spTree>${shapes.join('')}</p:spTree>`
    parts.set(`ppt/slides/slide${index + 1}.xml`, `${head}<p:sld ${NAMESPACES}${show}><p:cSld>${tree}</p:cSld></p:sld>`)
    const targets: [string, string, string][] = [
      ['r10', 'diagramData', '../diagrams/data1.xml'],
      ['r11', 'diagramData', '../diagrams/data2.xml'],
      ['r12', 'diagramDrawing', '../diagrams/drawing1.xml'],
    ]
    if (notes !== undefined) targets.push(['r13', 'notesSlide', '../notesSlides/notesSlide1.xml'])
    parts.set(`ppt/slides/_rels/slide${index + 1}.xml.rels`, relationships(targets))
  }
  const ofNotes = `<p:notes ${NAMESPACES}><p:cSld><p:spTree><p:sp><p:nvSpPr><p:nvPr><p:ph type="body"/></p:nvPr></p:nvSpPr>${words(notes ?? '')}</p:sp></p:spTree></p:cSld></p:notes>`
  if (notes !== undefined) parts.set('ppt/notesSlides/notesSlide1.xml', ofNotes)
  return writeZip(parts)
}

export const title = (text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="99" name="Title"/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/>${words(text)}</p:sp>`

export const box = (id: number | string, text: string, place: Place, form = 'rect'): string =>
  shape(id, text, `${xfrm(place)}<a:prstGeom prst="${form}"/><a:solidFill><a:srgbClr val="DDEEFF"/></a:solidFill>`)

export const textBox = (id: number, text: string, place: Place): string =>
  shape(id, text, `${xfrm(place)}<a:prstGeom prst="rect"/><a:noFill/>`)

export const line = (place: Place): string =>
  `<p:cxnSp><p:spPr>${xfrm(place)}<a:prstGeom prst="line"/><a:ln><a:solidFill/></a:ln></p:spPr></p:cxnSp>`

export function arrow(
  place: Place,
  {
    from,
    to,
    flip = '',
    rotation = 0,
    heads = 'end',
  }: {
    readonly from?: number | string
    readonly to?: number | string
    readonly flip?: string
    readonly rotation?: number
    readonly heads?: 'start' | 'end'
  } = {},
): string {
  const glue = [
    ...(from === undefined ? [] : [`<a:stCxn id="${from}" idx="3"/>`]),
    ...(to === undefined ? [] : [`<a:endCxn id="${to}" idx="1"/>`]),
  ].join('')
  const head = heads === 'end' ? '<a:tailEnd type="triangle"/>' : '<a:headEnd type="triangle"/><a:tailEnd type="none"/>'
  const attributes =
    [...flip].map((axis) => ` flip${axis}="1"`).join('') + (rotation ? ` rot="${rotation * 60_000}"` : '')
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="77" name=""/><p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${xfrm(place, attributes)}<a:prstGeom prst="straightConnector1"/><a:ln><a:solidFill/>${head}</a:ln></p:spPr></p:cxnSp>`
}

export function group(place: Place, inside: Place, shapes: readonly string[]): string {
  const [x, y, width, height] = inside.map(emu)
  const child = `<a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/>`
  return `<p:grpSp><p:grpSpPr>${xfrm(place).replace('</a:xfrm>', `${child}</a:xfrm>`)}</p:grpSpPr>${shapes.join('')}</p:grpSp>`
}

export function table(id: number, rows: readonly (readonly string[])[]): string {
  const columns = (rows[0] ?? []).map(() => `<a:gridCol w="${emu(150)}"/>`).join('')
  const cells = rows.map(
    (row) => `<a:tr h="${emu(40)}">${row.map((text) => `<a:tc>${words(text, 'a')}</a:tc>`).join('')}</a:tr>`,
  )
  return frame(
    id,
    `<a:graphicData uri="${DRAWINGML}/table"><a:tbl><a:tblGrid>${columns}</a:tblGrid>${cells.join('')}</a:tbl></a:graphicData>`,
  )
}

/** Two steps of a process: as PowerPoint last drew it, or where it left no drawing. */
export const smartArt = (how: 'drawn' | 'nodes'): string =>
  frame(
    8,
    `<a:graphicData uri="${DRAWINGML}/diagram"><dgm:relIds r:dm="${how === 'drawn' ? 'r10' : 'r11'}"/></a:graphicData>`,
  )

const NODES = (extensions: string): string =>
  `<dgm:dataModel ${NAMESPACES}><dgm:ptLst><dgm:pt modelId="1" type="doc"><dgm:prSet loTypeId="urn:microsoft.com/office/officeart/2005/8/layout/process1"/></dgm:pt>${node('2', 'Pupils read more')}${node('3', 'Train tutors')}</dgm:ptLst><dgm:cxnLst><dgm:cxn modelId="4" srcId="1" destId="3" srcOrd="0"/><dgm:cxn modelId="5" srcId="1" destId="2" srcOrd="1"/></dgm:cxnLst>${extensions}</dgm:dataModel>`

const node = (id: string, text: string): string =>
  `<dgm:pt modelId="${id}"><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`

const drawnProcess = () =>
  `<dsp:drawing ${NAMESPACES}><dsp:spTree>${[
    drawn('{A}', 'Train tutors', [0, 0, 100, 40], 'roundRect'),
    drawn('{B}', '', [110, 10, 30, 20], 'rightArrow'),
    drawn('{C}', 'Pupils read more', [150, 0, 100, 40], 'roundRect'),
  ].join('')}</dsp:spTree></dsp:drawing>`

function drawn(id: string, text: string, place: Place, form: string): string {
  return `<dsp:sp modelId="${id}"><dsp:nvSpPr><dsp:cNvPr id="0" name=""/></dsp:nvSpPr><dsp:spPr>${xfrm(place)}<a:prstGeom prst="${form}"/><a:solidFill/></dsp:spPr>${words(text, 'dsp')}</dsp:sp>`
}

function frame(id: number, content: string): string {
  const place = xfrm([20, 60, 600, 300]).replaceAll('a:xfrm', 'p:xfrm')
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name=""/></p:nvGraphicFramePr>${place}<a:graphic>${content}</a:graphic></p:graphicFrame>`
}

const shape = (id: number | string, text: string, properties: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name=""/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${properties}</p:spPr>${words(text)}</p:sp>`

function words(text: string, prefix = 'p'): string {
  const paragraphs = text
    .split('\n')
    .map((one) => `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${escapeXml(one)}</a:t></a:r></a:p>`)
  return `<${prefix}:txBody><a:bodyPr/>${paragraphs.join('')}</${prefix}:txBody>`
}

function emu(px: number): number {
  return px * 9525
}

function xfrm(place: Place, attributes = ''): string {
  const [x, y, width, height] = place.map(emu)
  return `<a:xfrm${attributes}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const tags = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tags.join('')}</Relationships>`
}
