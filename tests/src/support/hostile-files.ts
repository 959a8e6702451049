import { deflateRawSync, deflateSync } from 'node:zlib'
import { writeZip } from '@throughline/shared/formats'
import { aDeck, aDocument, aPdf, aPng, aWorkbook, drawio, FILES_WITH_BOXES } from './files-with-boxes.js'
import { zippedZeros } from './zipped.js'

/** A file made to do harm. */
export interface HostileFile {
  /** What is done in it: one of HOSTILITIES. */
  readonly what: string
  readonly name: string
  /** What somebody is told of it. */
  readonly names: RegExp
  make(): Uint8Array
}

const MB = 1_000_000
const DEEP = 5000
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))
const nested = (open: string, close: string) => open.repeat(DEEP) + close.repeat(DEEP)
const zip = (name: string, content: string | Uint8Array) => writeZip(new Map([[name, content]]))
const zeros = (name: string) => new Uint8Array(zippedZeros(name, 120 * MB))
const blanks = () => Buffer.alloc(120 * MB, '%20')

// Of the files that carry a theory of ours, all of which are read by one reader, a page and a workbook.
const LABELS = Object.entries(FILES_WITH_BOXES)
  .filter(([name]) => !/^(figure|report\.pdf|ours\.(pptx|docx))/.test(name))
  .map(
    ([name, make]) =>
      [
        name,
        () =>
          make([
            ['a', 'x '.repeat(5 * MB)],
            ['b', 'Beta'],
          ]),
      ] as const,
  )

const BOMBS: readonly (readonly [string, () => Uint8Array | string])[] = [
  ['slides.pptx', () => zeros('ppt/presentation.xml')],
  [
    'ours.pptx',
    () =>
      writeZip(
        new Map<string, string | Uint8Array>([
          ['ppt/presentation.xml', '<a/>'],
          ['customXml/a.xml', new Uint8Array(120 * MB)],
        ]),
      ),
  ],
  ['report.docx', () => zeros('word/document.xml')],
  ['book.xlsx', () => zeros('xl/workbook.xml')],
  ['project.xmpz2', () => zeros('project.xml')],
  ['tables.csv.zip', () => zeros('elements.csv')],
  ['page.drawio', () => `<mxfile><diagram>${deflateRawSync(blanks()).toString('base64')}</diagram></mxfile>`],
  ['figure.png', () => aPng(deflateSync(blanks()))],
  ['report.pdf', () => aPdf(deflateSync(blanks()))],
]

const LAUGHS = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(99)}"><!ENTITY c "${'&b;'.repeat(99)}"><!ENTITY d "${'&c;'.repeat(99)}">]>`
const ELSEWHERE = '<!DOCTYPE a [<!ENTITY d SYSTEM "file:///etc/passwd">]>'

const withEntities = (head: string): readonly (readonly [string, () => Uint8Array | string])[] => [
  ['page.drawio', () => `${head}${drawio('<mxCell id="2" value="&d;" vertex="1" parent="1"/>')}`],
  ['list.opml', () => `${head}<opml><body><outline text="&d;"/></body></opml>`],
  [
    'project.xmpz2',
    () =>
      writeZip(
        new Map([
          ['project.xml', `${head}<ConservationProject>&d;</ConservationProject>`],
          ['schema.rnc', ''],
        ]),
      ),
  ],
  ['slides.pptx', () => zip('ppt/presentation.xml', `${head}<p:presentation>&d;</p:presentation>`)],
  ['report.docx', () => zip('word/document.xml', `${head}<w:document>&d;</w:document>`)],
  ['book.xlsx', () => zip('xl/workbook.xml', `${head}<workbook>&d;</workbook>`)],
  ['figure.svg', () => `${head}<svg xmlns="http://www.w3.org/2000/svg"><text>&d;</text></svg>`],
  ['page.html', () => `${head.replace('<!DOCTYPE a', '<!DOCTYPE html')}<html><p>&d;</p></html>`],
]

const DEPTHS: readonly (readonly [string, () => Uint8Array | string])[] = [
  ['json.json', () => `{"format":"throughline","version":1,"elements":${nested('[', ']')}}`],
  ['cards.canvas', () => `{"nodes":${nested('[', ']')}}`],
  ['map.json', () => `{"elements":[],"connections":[],"x":${nested('[', ']')}}`],
  ['page.drawio', () => drawio(nested('<object>', '</object>'))],
  ['list.opml', () => `<opml><body>${nested('<outline text="a">', '</outline>')}</body></opml>`],
  ['project.xmpz2', () => zip('project.xml', `<ConservationProject>${nested('<a>', '</a>')}</ConservationProject>`)],
  ['slides.pptx', () => aDeck(nested('<p:grpSp>', '</p:grpSp>'))],
  ['report.docx', () => aDocument(nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'))],
  ['book.xlsx', () => aWorkbook(nested('<row>', '</row>'))],
  ['chart.mmd', () => `flowchart\n${nested('subgraph s[a]\n', 'end\n')}`],
  ['graph.gv', () => `digraph {${nested('{a ', '}')}}`],
  ['list.txt', () => Array.from({ length: DEEP }, (_line, depth) => `${' '.repeat(depth)}a${depth}`).join('\n')],
]

const half = (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length / 2))
const PHOTOGRAPH = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 0xfe, 0xdc, 0])

// Lines of text have no end to miss.
const HALVES = Object.entries(FILES_WITH_BOXES)
  .filter(([name]) => !/\.(csv|txt|mmd)$/.test(name))
  .map(
    ([name, make]) =>
      [
        name,
        () =>
          half(
            make([
              ['a', 'Alpha'],
              ['b', 'Beta'],
            ]),
          ),
      ] as const,
  )

const PHOTOGRAPHS = Object.keys(FILES_WITH_BOXES).map((name) => [name, () => PHOTOGRAPH] as const)

const KINDS: readonly (readonly [
  what: string,
  names: RegExp,
  files: readonly (readonly [string, () => Uint8Array | string])[],
])[] = [
  ['a label of 10 MB', /9,999,999 characters|10,000,00\d characters|20000 characters/, LABELS],
  ['what inflates to 120 MB', /too large|holds more than/, BOMBS],
  ['entities that multiply', /entities|no theory inside/, withEntities(LAUGHS)],
  ['an entity from elsewhere', /entities|no theory inside/, withEntities(ELSEWHERE)],
  ['5,000 levels', /nested|boxes and \d+ arrows|declare entities/, DEPTHS],
  ['half of a file', /cut off|damaged|not JSON|cannot be read|no theory inside/, HALVES],
  ['a photograph by another name', /not a file that Throughline opens|cannot be read|not UTF-8 text/, PHOTOGRAPHS],
]

/** What is done in hostile files. */
export const HOSTILITIES: readonly string[] = KINDS.map(([what]) => what)

/** Files that other people made to break a program: none of them is a theory. */
export const HOSTILE_FILES: readonly HostileFile[] = KINDS.flatMap(([what, names, files]) =>
  files.map(([name, make]): HostileFile => {
    const bytes = () => {
      const made = make()
      return typeof made === 'string' ? bytesOf(made) : made
    }
    return { what, name, names, make: bytes }
  }),
)
