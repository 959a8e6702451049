import { strFromU8, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { aLink, anElement, anIndicator, aTheory } from '../../model/index.js'
import { type Exported, exportChoices } from '../exported.js'
import { readFile } from '../index.js'
import { readSheets } from '../sheets/index.js'
import { readZip, writeZip } from '../zip/index.js'
import { writeXlsx } from './write.js'

const theory = aTheory({
  details: { title: { en: 'Reading', cy: 'Darllen' }, languages: ['en', 'cy'] },
  elements: [
    anElement({ id: 'a', type: 'input', label: { en: '=1+1', cy: 'Ŵyr' }, order: 'a0', position: [10, 20] }),
    anElement({ id: 'b', type: 'outcome', term: 'short', label: { en: 'Grades\u000b rise' }, order: 'a1' }),
  ],
  links: [aLink({ id: 'l', from: 'a', to: 'b' })],
  indicators: [
    anIndicator({
      id: 'i',
      on: ['b'],
      label: { en: 'Mark' },
      baseline: 1.5,
      targetDate: '2027-07-31',
      readings: [{ id: 'r', date: '2026-11', value: 3, note: '' }],
    }),
  ],
})
const exported = (language = 'en', of = theory): Exported => ({
  theory: of,
  get scene(): Exported['scene'] {
    throw new Error('tables show no figure')
  },
  choices: exportChoices({ language }),
})
const platform = { progress: () => undefined }
const partsOf = (bytes: Uint8Array): Map<string, string> => {
  const zip = readZip(bytes)
  return new Map(zip.ok ? [...zip.entries].map(([name, entry]) => [name, strFromU8(entry)]) : [])
}
const changed = (bytes: Uint8Array, part: string, from: string | RegExp, to: string) => {
  const parts = partsOf(bytes)
  parts.set(part, (parts.get(part) ?? '').replace(from, to))
  return writeZip(parts)
}

describe('a workbook', () => {
  test('opens again as the theory that was in it, whole', async () => {
    expect(await readFile(await writeXlsx(exported(), platform), 'x.xlsx')).toEqual({ ok: true, theory, warnings: [] })
    expect(await readFile(await writeXlsx(exported('cy'), platform), 'x.xlsx')).toEqual({
      ok: true,
      theory,
      warnings: [],
    })
  })

  test('letters that XML cannot hold, and words that look like the number of one, are in its sheets as they were', async () => {
    const label = 'a\uFFFE b\uFFFF c\u0001 _x0041_'
    const odd = aTheory({ elements: [anElement({ id: 'a', type: 'input', label: { en: label } })] })
    const read = readSheets(await writeXlsx(exported('en', odd), platform), 'x.xlsx')
    expect(read.ok && read.sheets.sheets[0]?.rows.flat()).toContain(label)
  })

  test('the same theory gives the same bytes', async () => {
    expect(await writeXlsx(exported(), platform)).toEqual(await writeXlsx(exported(), platform))
  })

  test('has a sheet for each kind of thing, with headings that stay, a filter, and ids out of sight', async () => {
    const bytes = await writeXlsx(exported(), platform)
    const read = readSheets(bytes, 'x.xlsx')
    expect(read.ok && read.sheets.sheets.map(({ name }) => name)).toEqual([
      'Elements',
      'Links',
      'Indicators',
      'Readings',
      'Logical framework',
    ])
    const sheet = partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).toContain('<autoFilter ref="A1:')
    expect(partsOf(bytes).get('xl/workbook.xml')).toMatch(/>(?:'|&apos;)Logical framework(?:'|&apos;)!\$1:\$1</)
    expect(sheet).toMatch(/<col [^>]*hidden="(1|true)"/)
    expect(partsOf(bytes).get('docProps/core.xml')).toContain('<dc:title>Reading</dc:title>')
  })

  test('numbers are numbers, days are days, and what looks like a formula is words', async () => {
    const parts = partsOf(await writeXlsx(exported(), platform))
    const indicators = parts.get('xl/worksheets/sheet3.xml') ?? ''
    expect(indicators).toMatch(/<v>1.5<\/v>/)
    expect(indicators).toMatch(/<v>46599<\/v>/)
    expect([...parts.values()].join('')).not.toContain('<f>')
  })

  test('without the theory inside, the sheets are read', async () => {
    const parts = partsOf(await writeXlsx(exported(), platform))
    for (const name of [...parts.keys()]) if (name.startsWith('customXml/')) parts.delete(name)
    const read = await readFile(writeZip(parts), 'x.xlsx')
    expect(read.ok && [...read.theory.elements.values()].map(({ id, label }) => [id, label])).toEqual([
      ['a', { en: '=1+1', cy: 'Ŵyr' }],
      ['b', { en: 'Grades\u000b rise' }],
    ])
    expect(read.ok && read.theory.indicators.get('i')).toEqual(theory.indicators.get('i'))
  })

  test('whose sheets were changed after the export opens as it was exported, and says which sheets', async () => {
    const bytes = changed(await writeXlsx(exported(), platform), 'xl/sharedStrings.xml', 'Mark', 'Score')
    const read = await readFile(bytes, 'x.xlsx')
    expect(read.ok && read.theory).toEqual(theory)
    expect(read.ok && read.warnings.map(({ path }) => path)).toEqual(['Indicators', 'Readings'])
  })
})

describe('a workbook of others', () => {
  const workbook = (sheet: string, others: Record<string, string> = {}) =>
    writeZip(
      new Map([
        ['[Content_Types].xml', strToU8('<Types/>')],
        [
          'xl/workbook.xml',
          strToU8(
            `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
          ),
        ],
        [
          'xl/_rels/workbook.xml.rels',
          strToU8(
            `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/a.xml"/><Relationship Id="r2" Type="${RELATIONS}/sharedStrings" Target="/xl/s.xml"/><Relationship Id="r3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
          ),
        ],
        ['xl/worksheets/a.xml', strToU8(`<worksheet xmlns="${MAIN}">${sheet}</worksheet>`)],
        ...Object.entries(others).map(([name, xml]): [string, Uint8Array] => [name, strToU8(xml)]),
      ]),
    )
  const rows = (bytes: Uint8Array) => {
    const read = readSheets(bytes, 'x.xlsx')
    return read.ok ? read.sheets.sheets[0]?.rows : read.problems[0]?.message
  }

  test('gives shared and inline words, numbers, yes and no, values of formulas, dates by their format', () => {
    const bytes = workbook(
      '<sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c r="E2"><f>1+1</f><v>2</v></c><c r="F2" t="str"><f>A</f><v>said</v></c><c r="G2" t="b"><v>1</v></c><c r="H2" s="1"><v>46599</v></c><c r="I2" s="2"><v>0.07</v></c><c r="J2" s="3"><v>46599.5</v></c><c r="K2" t="e"><v>#REF!</v></c></row></sheetData>',
      {
        'xl/s.xml': `<sst xmlns="${MAIN}"><si><t>sha</t><rPh><t>xx</t></rPh></si></sst>`,
        'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="&quot;day&quot; dd/mm/yyyy hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
      },
    )
    expect(rows(bytes)).toEqual([
      [],
      ['', 'sha', 'inline', '', '2', 'said', 'TRUE', '2027-07-31', '7%', '2027-07-31 12:00', '#REF!'],
    ])
  })

  test('merged cells say the same in all their places', () => {
    expect(
      rows(
        workbook(
          '<sheetData><row r="1"><c t="str"><v>a</v></c></row><row r="2"><c r="C2"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        ),
      ),
    ).toEqual([
      ['a', 'a'],
      ['a', 'a', '1'],
    ])
  })

  test.each([
    ['a cell in the last row of all', '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'],
    ['a cell in the last column of all', '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>'],
    ['two hundred thousand rows', `<sheetData>${'<row><c t="str"><v>x</v></c></row>'.repeat(200_000)}</sheetData>`],
  ])('with %s is refused', (_what, sheet) => {
    expect(rows(workbook(sheet))).toMatch(/more than 20000 rows/)
  })

  test.each([
    ['an entity of its own', '<!DOCTYPE x [<!ENTITY a "b">]>'],
    ['a tag that nothing closes', '<sheetData><row>'],
  ])('with %s cannot be read', (_what, sheet) => {
    expect(rows(workbook(sheet))).toBe('The spreadsheet cannot be read.')
  })
})

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
