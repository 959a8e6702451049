import { strFromU8 } from 'fflate'
import { partPath, readRelationships } from '../../../office/index.js'
import { childNamed, childrenNamed, isUsedUp, OFFICE_NAMESPACES, readXml, type XmlElement } from '../../../xml/index.js'
import { readZip } from '../../../zip/index.js'
import { SHEET_LIMITS, type Sheet } from '../../sheets.js'
import { fillMerged } from './fill-merged.js'
import { numberFormats } from './number-formats.js'
import { sharedStrings } from './shared-strings.js'
import { type Workbook, worksheet } from './worksheet.js'

const MAIN = 'xl/workbook.xml'
const MAX_BYTES = 40_000_000
/** Cells are walked through, not kept, and there may be many. */
const MAX_NODES = 1_500_000

/** The sheets of an XLSX workbook in their order; charts and what else is no table are left out. */
export function workbookSheets(bytes: Uint8Array): readonly Sheet[] | 'damaged' | 'too-large' {
  const zip = readZip(bytes, isWanted, MAX_BYTES)
  if (!zip.ok) return zip.problem
  const xmlOf = (part: string) => {
    const entry = zip.entries.get(part)
    return entry === undefined ? '' : strFromU8(entry)
  }
  const allowance = { nodes: MAX_NODES, characters: MAX_BYTES }
  const main = rootOf(xmlOf(MAIN))
  const relationships = readRelationships(xmlOf('xl/_rels/workbook.xml.rels'))
  const partOf = (isIt: (type: string, id: string) => boolean) => {
    const found = relationships.find(({ type, id }) => isIt(type, id))
    return found === undefined ? '' : partPath(MAIN, found.target)
  }
  const strings = zip.entries.get(partOf((type) => type.endsWith('/sharedStrings')))
  const shared = strings === undefined ? [] : sharedStrings(strFromU8(strings), allowance)
  if (isUsedUp(allowance)) return 'too-large'
  if (main === undefined || shared === 'damaged') return 'damaged'
  const workbook: Workbook = {
    strings: shared,
    formats: numberFormats(rootOf(xmlOf(partOf((type) => type.endsWith('/styles'))))),
    dateSystem: isYes(childNamed(main, 'x:workbookPr')?.attributes.get('date1904')) ? 1904 : 1900,
    allowance,
  }
  const listed = childrenNamed(childNamed(main, 'x:sheets'), 'x:sheet')
  if (listed.length > SHEET_LIMITS.sheets) return 'too-large'
  const sheets: Sheet[] = []
  let left: number = SHEET_LIMITS.cells
  for (const { attributes } of listed) {
    const id = attributes.get('r:id')
    const part = partOf((type, of) => of === id && type.endsWith('/worksheet'))
    if (!zip.entries.has(part)) continue
    const read = worksheet(xmlOf(part), workbook, left)
    if (typeof read === 'string') return read
    const { rows, merges, count } = read
    left -= count
    left -= fillMerged(rows, merges, left)
    sheets.push({ name: attributes.get('name') ?? '', rows, merges })
  }
  return sheets
}

// Pictures, charts and what other programs keep for themselves are not inflated.
const isWanted = (name: string): boolean =>
  name.startsWith('xl/') && /\.(xml|rels)$/.test(name) && !/^xl\/(drawings|charts|media|pivot|theme)/.test(name)

function rootOf(xml: string): XmlElement | undefined {
  const read = readXml(xml, OFFICE_NAMESPACES)
  return read.ok ? read.root : undefined
}

const isYes = (value: string | undefined): boolean => value === '1' || value === 'true'
