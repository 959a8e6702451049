import { crc32, deflateSync } from 'node:zlib'
import { writeZip } from '@throughline/shared/formats'

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A box of a file: its id, where boxes of that format have one, and its label. */
export type Box = readonly [id: string, label: string]

/** A file of each format that can be opened, by name: the least that a reader takes for one with these boxes. */
export const FILES_WITH_BOXES: Readonly<Record<string, (boxes: readonly Box[]) => Uint8Array>> = {
  'json.json': (boxes) => bytesOf(ownJson(boxes)),
  'table.csv': (boxes) =>
    bytesOf(
      `Id,Type,Label\n${boxes.map(([id, label]) => `${id},outcome,"${label.replaceAll('"', '""')}"`).join('\n')}`,
    ),
  'book.xlsx': (boxes) =>
    aWorkbook(boxes.map(([id, label]) => `<row>${[id, 'outcome', label].map(cell).join('')}</row>`).join('')),
  'page.drawio': (boxes) =>
    bytesOf(
      drawio(
        boxes
          .map(
            ([id, label]) =>
              `<mxCell id="${xml(id)}" value="${xml(label)}" vertex="1" parent="1"><mxGeometry width="9" height="9" as="geometry"/></mxCell>`,
          )
          .join(''),
      ),
    ),
  'chart.mmd': (boxes) =>
    bytesOf(`flowchart\n${boxes.map(([id, label]) => `${id}["${label.replaceAll('"', '#quot;')}"]`).join('\n')}`),
  'cards.canvas': (boxes) =>
    bytesOf(
      JSON.stringify({
        nodes: boxes.map(([id, text]) => ({ id, type: 'text', x: 0, y: 0, width: 9, height: 9, text })),
        edges: [],
      }),
    ),
  'map.json': (boxes) =>
    bytesOf(
      `{"elements":[${boxes.map(([id, label]) => `{"id":${JSON.stringify(id)},"label":${JSON.stringify(label)},"__proto__":{"type":"x"}}`).join(',')}],"connections":[]}`,
    ),
  'list.txt': (boxes) => bytesOf(boxes.map(([id, label]) => `- ${id} ${label}`).join('\n')),
  'list.opml': (boxes) =>
    bytesOf(
      `<opml><body>${boxes.map(([id, label]) => `<outline text="${xml(`${id} ${label}`)}"/>`).join('')}</body></opml>`,
    ),
  'project.xmpz2': (boxes) =>
    writeZip(
      new Map([
        ['project.xml', miradi(boxes)],
        ['schema.rnc', ''],
      ]),
    ),
  'graph.gv': (boxes) =>
    bytesOf(`digraph {${boxes.map(([id, label]) => `"${id}" [label="${label.replaceAll('"', '\\"')}"]`).join(';')}}`),
  'slides.pptx': (boxes) => aDeck(boxes.map(([id, label], at) => slideShape(id, label, at)).join('')),
  'report.docx': (boxes) =>
    aDocument(
      `<w:tbl>${wordRow(['Outcomes', 'Impact'])}${boxes.map(([id, label]) => wordRow([label, id])).join('')}</w:tbl>`,
    ),
  ...Object.fromEntries(
    ['page.html', 'figure.svg', 'figure.png', 'report.pdf', 'ours.pptx', 'ours.docx', 'ours.xlsx'].map((name) => [
      name,
      (boxes: readonly Box[]) => carrying(name, ownJson(boxes)),
    ]),
  ),
}

function ownJson(boxes: readonly Box[]): string {
  const elements = boxes.map(([id, label]) => ({ id, type: 'outcome', label: { en: label } }))
  return JSON.stringify({ format: 'throughline', version: 1, details: { languages: ['en'] }, elements })
}

/** A page of draw.io with these cells. */
export const drawio = (cells: string) =>
  `<mxfile><diagram name="p"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}</root></mxGraphModel></diagram></mxfile>`
const cell = (words: string) => `<c t="inlineStr"><is><t>${xml(words)}</t></is></c>`

/** A workbook of elements with these rows. */
export function aWorkbook(rows: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const heads = `<row>${['Id', 'Type', 'Label'].map(cell).join('')}</row>`
  return writeZip(
    new Map([
      [
        'xl/workbook.xml',
        `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Elements" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ],
      ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData>${heads}${rows}</sheetData></worksheet>`],
    ]),
  )
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A deck of one slide with these shapes. */
export function aDeck(shapes: string): Uint8Array {
  const names = `xmlns:a="${DRAWING}" xmlns:r="${OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`
  return writeZip(
    new Map([
      [
        'ppt/presentation.xml',
        `<p:presentation ${names}><p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst></p:presentation>`,
      ],
      [
        'ppt/_rels/presentation.xml.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/slide" Target="slides/slide1.xml"/></Relationships>`,
      ],
      ['ppt/slides/slide1.xml', `<p:sld ${names}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`],
    ]),
  )
}

const slideShape = (id: string, label: string, at: number) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${xml(id)}" name=""/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${at * 2_000_000}" y="0"/><a:ext cx="1000000" cy="400000"/></a:xfrm><a:prstGeom prst="rect"/><a:solidFill/></p:spPr><p:txBody><a:p><a:r><a:t>${xml(label)}</a:t></a:r></a:p></p:txBody></p:sp>`

/** A Word document with this in its body. */
export function aDocument(body: string): Uint8Array {
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  return writeZip(new Map([['word/document.xml', `<w:document ${names}><w:body>${body}</w:body></w:document>`]]))
}

const wordRow = (cells: readonly string[]) =>
  `<w:tr>${cells.map((words) => `<w:tc><w:p><w:r><w:t>${xml(words)}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`

function miradi(boxes: readonly Box[]): string {
  const pool = boxes.map(
    ([id, label]) =>
      `<IntermediateResult Id="${xml(id)}"><IntermediateResultName>${xml(label)}</IntermediateResultName></IntermediateResult>`,
  )
  const factors = boxes.map(
    ([id], at) =>
      `<DiagramFactor Id="${900 + at}"><DiagramFactorWrappedFactorId><WrappedByDiagramFactorId><IntermediateResultId>${xml(id)}</IntermediateResultId></WrappedByDiagramFactorId></DiagramFactorWrappedFactorId></DiagramFactor>`,
  )
  const ids = boxes.map((_box, at) => `<DiagramFactorId>${900 + at}</DiagramFactorId>`)
  return `<ConservationProject xmlns="http://xml.miradi.org/schema/ConservationProject/228"><IntermediateResultPool>${pool.join('')}</IntermediateResultPool><DiagramFactorPool>${factors.join('')}</DiagramFactorPool><ResultsChainPool><ResultsChain Id="1"><ResultsChainDiagramFactorIds>${ids.join('')}</ResultsChainDiagramFactorIds></ResultsChain></ResultsChainPool></ConservationProject>`
}

/** A file of that ending that carries such JSON, as those of Throughline do. */
function carrying(name: string, json: string): Uint8Array {
  const base64 = Buffer.from(json).toString('base64')
  const ending = name.slice(name.lastIndexOf('.') + 1)
  if (ending === 'html') return bytesOf(`<!doctype html><template id="throughline-model">${base64}</template>`)
  if (ending === 'svg')
    return bytesOf(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:t="urn:throughline:model:1"><t:throughline-model encoding="base64">${base64}</t:throughline-model></svg>`,
    )
  if (ending === 'png') return aPng(deflateSync(json))
  if (ending === 'pdf') return aPdf(deflateSync(json))
  const main =
    new Map([
      ['pptx', 'ppt/presentation.xml'],
      ['docx', 'word/document.xml'],
      ['xlsx', 'xl/workbook.xml'],
    ]).get(ending) ?? ''
  return writeZip(
    new Map([
      [main, '<a/>'],
      ['customXml/throughline.xml', `<model xmlns="urn:throughline:model:1" encoding="base64">${base64}</model>`],
    ]),
  )
}

/** A PNG with such zlib data as its theory. */
export function aPng(compressed: Uint8Array): Uint8Array {
  const content = Buffer.concat([Buffer.from('iTXtThroughline\0\x01\0\0\0', 'latin1'), compressed])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length - 4)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(content))
  return new Uint8Array(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), length, content, sum]))
}

/** A PDF with such zlib data attached. */
export function aPdf(compressed: Uint8Array): Uint8Array {
  const head = `%PDF-1.7\n1 0 obj\n<</Type /EmbeddedFile /Filter /FlateDecode /Length ${compressed.length}>>\nstream\n`
  return new Uint8Array(Buffer.concat([Buffer.from(head), compressed, Buffer.from('\nendstream\nendobj\n%%EOF')]))
}
