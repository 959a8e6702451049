import { type PdfDictionary, type PdfObjects, type PdfValue, pdfObjects } from './pdf-objects.js'

/**
 * What would keep a PDF from being what ours claim: PDF/UA-1 and PDF/A-3a. Not a validator of either: it looks at what a
 * writer like ours could get wrong.
 */
export function pdfFaults(path: string): string[] {
  const pdf = pdfObjects(path)
  return [
    ...faultsOfCatalog(pdf),
    ...pdf.pages.flatMap((page, index) => faultsOfPage(pdf, page, `page ${index + 1}`)),
    ...faultsOfStructure(pdf),
    ...faultsOfFonts(pdf),
  ]
}

function faultsOfCatalog({ root, dictionary, list, stream }: PdfObjects): string[] {
  const metadata = stream(root['/Metadata'])
  const attached = list(root['/AF']).map(dictionary)
  return unless({
    'it says that it is tagged': dictionary(root['/MarkInfo'])['/Marked'] === true,
    'it has a language': typeof root['/Lang'] === 'string',
    'its title is shown': dictionary(root['/ViewerPreferences'])['/DisplayDocTitle'] === true,
    'it claims PDF/A-3a': /<pdfaid:part>3<.*\s*<pdfaid:conformance>A</.test(metadata),
    'it claims PDF/UA-1': metadata.includes('<pdfuaid:part>1<'),
    'its metadata have a title': /<dc:title>.*<rdf:li xml:lang="x-default">[^<]+</.test(metadata),
    'colours have a meaning': list(root['/OutputIntents']).length === 1,
    'what is attached says what it is to the document': attached.every((file) => '/AFRelationship' in file),
    'it has bookmarks': '/First' in dictionary(root['/Outlines']),
  })
}

function faultsOfPage({ dictionary, list, stream }: PdfObjects, page: PdfDictionary, name: string): string[] {
  const annotations = list(page['/Annots']).map(dictionary)
  const stray = unmarked(stream(page['/Contents']))
  return [
    ...unless({
      'the tab order is that of the structure': page['/Tabs'] === '/S',
      'links say where they lead': annotations.every((each) => !isEmpty(each['/Contents']) && '/StructParent' in each),
    }),
    ...stray.map((operator) => `${operator} is drawn outside of the structure`),
  ].map((fault) => `${name}: ${fault}`)
}

const PAINTING = /^(?:f\*?|F|B\*?|b\*?|S|s|Tj|TJ|sh|Do)$/

/** What is painted neither as content nor as an artifact. */
function unmarked(content: string): readonly string[] {
  const open: boolean[] = []
  const stray = new Set<string>()
  let isMarked = false
  const plain = content.replace(/\((?:\\[\s\S]|[^\\)])*\)|<[0-9A-Fa-f]*>/g, '()')
  for (const token of plain.split(/[\s[\]<>]+/)) {
    if (token === '/MCID' || token === '/Artifact') isMarked = true
    if (token === 'BDC' || token === 'BMC') {
      open.push(isMarked)
      isMarked = false
    }
    if (token === 'EMC') open.pop()
    if (PAINTING.test(token) && !open.includes(true)) stray.add(token)
  }
  return [...stray, ...(open.length === 0 ? [] : ['something that is not closed'])]
}

function faultsOfStructure(pdf: PdfObjects): string[] {
  const faults: string[] = []
  let level = 0
  const look = (value: PdfValue): void => {
    const element = pdf.dictionary(value)
    const type = element['/S']
    if (type === undefined) return
    const attributes = pdf.dictionary(element['/A'])
    if (type === '/Figure' && (isEmpty(element['/Alt']) || !('/BBox' in attributes)))
      faults.push('a figure without alt')
    if (type === '/TH' && !('/Scope' in attributes)) faults.push('a heading cell without scope')
    const heading = /^\/H(\d)$/.exec(String(type))?.[1]
    if (heading !== undefined) {
      if (Number(heading) > level + 1) faults.push(`H${heading} after H${level}`)
      level = Number(heading)
    }
    const kids = element['/K']
    for (const kid of Array.isArray(kids) ? kids : [kids ?? null]) look(kid)
  }
  look(pdf.list(pdf.dictionary(pdf.root['/StructTreeRoot'])['/K'])[0] ?? null)
  return level === 0 ? [...faults, 'there are no headings'] : faults
}

function faultsOfFonts({ all }: PdfObjects): string[] {
  const fonts = all.filter((each) => each['/Type'] === '/Font' && each['/Subtype'] === '/Type0')
  const descriptors = all.filter((each) => each['/Type'] === '/FontDescriptor')
  return unless({
    'text can be copied': fonts.every((font) => '/ToUnicode' in font),
    'fonts are inside': descriptors.length > 0 && descriptors.every((each) => '/FontFile2' in each),
    'no font is left to the reader': all.every((each) => each['/Subtype'] !== '/Type1'),
  })
}

const isEmpty = (value: PdfValue | undefined): boolean => typeof value !== 'string' || value === 'u:'

const unless = (demands: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(demands).flatMap(([demand, isMet]) => (isMet ? [] : [`not so: ${demand}`]))
