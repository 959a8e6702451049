import { isUsedUp, OFFICE_NAMESPACES, walkXml, type XmlAllowance } from '../../../xml/index.js'
import { type Merge, SHEET_LIMITS } from '../../sheets.js'
import type { Shown } from './number-formats.js'
import { type DateSystem, numberWords } from './number-words.js'
import { unescapedCharacters } from './shared-strings.js'

/** What the cells of a workbook refer to. */
export interface Workbook {
  readonly strings: readonly string[]
  readonly formats: readonly Shown[]
  readonly dateSystem: DateSystem
  readonly allowance: XmlAllowance
}

/** The cells of a worksheet in words, and which are merged. Of a formula it is the value that was kept with it. */
export function worksheet(
  xml: string,
  { strings, formats, dateSystem, allowance }: Workbook,
  maxCells: number,
): { readonly rows: string[][]; readonly merges: Merge[]; readonly count: number } | 'damaged' | 'too-large' {
  const rows: string[][] = []
  const merges: Merge[] = []
  let count = 0
  let isTooLarge = false
  let row = -1
  let column = -1
  let kind = 'n'
  let format = 0
  let words = ''
  let isWords = false
  let phonetic = 0

  const startCell = (attributes: ReadonlyMap<string, string>) => {
    const place = placeOf(attributes.get('r'))
    row = place?.row ?? row
    column = place?.column ?? column + 1
    kind = attributes.get('t') ?? 'n'
    format = Number(attributes.get('s') ?? 0)
    words = ''
  }
  const endCell = () => {
    const said = inWords()
    if (said === '') return
    count += 1
    if (count > maxCells || row >= SHEET_LIMITS.rows || column >= SHEET_LIMITS.columns) isTooLarge = true
    else put(rows, row, column, said)
  }
  const inWords = () => {
    if (kind === 's') return strings[Number(words)] ?? ''
    if (kind === 'b') return words === '1' ? 'TRUE' : 'FALSE'
    if (kind === 'd') return words.replace(/T00:00:00(\.0+)?Z?$/, '')
    if (kind === 'n') return numberWords(words, formats[format] ?? 'number', dateSystem)
    return unescapedCharacters(words)
  }
  const trouble = walkXml(
    xml,
    { prefixes: OFFICE_NAMESPACES, allowance },
    {
      open(name, attributes) {
        if (name === 'x:row') {
          row = attributes.has('r') ? Number(attributes.get('r')) - 1 : row + 1
          column = -1
        } else if (name === 'x:c') startCell(attributes)
        else if (name === 'x:mergeCell') {
          const merge = mergeOf(attributes.get('ref') ?? '')
          if (merge !== null && merges.length < SHEET_LIMITS.rows) merges.push(merge)
        } else if (name === 'x:rPh') phonetic += 1
        isWords = name === 'x:v' || (name === 'x:t' && phonetic === 0)
        return isTooLarge ? 'enough' : undefined
      },
      text(piece) {
        if (isWords) words += piece
      },
      close(name) {
        isWords = false
        if (name === 'x:rPh') phonetic -= 1
        if (name === 'x:c') endCell()
      },
    },
  )
  if (isTooLarge || isUsedUp(allowance)) return 'too-large'
  return trouble === null ? { rows, merges, count } : 'damaged'
}

function put(rows: string[][], row: number, column: number, words: string): void {
  while (rows.length <= row) rows.push([])
  const cells = rows[row] ?? []
  while (cells.length < column) cells.push('')
  cells[column] = words
}

function placeOf(reference: string | undefined): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? '') ?? []
  if (letters === '' || Number(digits) < 1) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits) - 1, column: column - 1 }
}

function mergeOf(reference: string): Merge | null {
  const [from, to] = reference.split(':').map(placeOf)
  if (from === undefined || from === null || to === undefined || to === null) return null
  return { ...from, lastRow: to.row, lastColumn: to.column }
}
