import { strFromU8, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { aLink, anElement, anIndicator, aTheory } from '../../model/index.js'
import { type Exported, exportChoices } from '../exported.js'
import { formats, readFile } from '../index.js'
import { readZip } from '../zip/index.js'
import { csvOf } from './csv-of.js'
import { writeCsvTable, writeCsvZip } from './write.js'

const theory = aTheory({
  elements: [
    anElement({ id: 'a', type: 'input', label: { en: '=HYPERLINK("http://x")' }, ref: '007' }),
    anElement({ id: 'b', type: 'outcome', term: 'short', label: { en: 'Grades, "marks"\nand more' } }),
  ],
  links: [aLink({ id: 'l', from: 'a', to: 'b' })],
  indicators: [anIndicator({ id: 'i', on: ['b'], label: { en: 'Mark' }, baseline: -5, target: '-5 or so' })],
})
const exported: Exported = {
  theory,
  get scene(): Exported['scene'] {
    throw new Error('tables show no figure')
  },
  choices: exportChoices(),
}

describe('CSV', () => {
  test('is RFC 4180: CRLF, quotes where a cell needs them; a mark at its beginning only where Excel needs one', () => {
    const column = { id: 'a', title: 'A', kind: 'text', isForReadingBack: false } as const
    expect(
      csvOf({
        columns: [column, column],
        rows: [
          ['x,"y"', null],
          ['two\nlines', 1.5],
        ],
      }),
    ).toBe('A,A\r\n"x,""y""",\r\n"two\nlines",1.5\r\n')
    expect(csvOf({ columns: [column], rows: [['ŵ']] })).toBe('\uFEFFA\r\nŵ\r\n')
  })

  test('a formula is words to a spreadsheet, a number stays a number, and both are read again as they were', async () => {
    const table = writeCsvTable(exported, 'elements')
    expect(table).toContain(`"'=HYPERLINK(""http://x"")"`)
    const zip = readZip(writeCsvZip(exported))
    const indicators = zip.ok ? strFromU8(zip.entries.get('indicators.csv') ?? new Uint8Array()) : ''
    expect(indicators).toContain(",-5,,'-5 or so,")
    const again = await readFile(writeCsvZip(exported), 'x.csv.zip')
    expect(again.ok && again.theory.elements.get('a')?.label).toEqual({ en: '=HYPERLINK("http://x")' })
    expect(again.ok && again.theory.indicators.get('i')).toMatchObject({ baseline: -5, target: '-5 or so' })
  })

  test('a zip holds a table for each kind of thing that there is', () => {
    const zip = readZip(writeCsvZip(exported))
    expect(zip.ok && [...zip.entries.keys()]).toEqual(['elements.csv', 'links.csv', 'indicators.csv', 'logframe.csv'])
  })

  test('elements and links are tables of their own too', () => {
    expect(writeCsvTable(exported, 'elements').split('\r\n')[0]).toMatch(/^Id,Band,Type,Term,Label,/)
    expect(writeCsvTable(exported, 'links').split('\r\n')[1]).toMatch(/^l,/)
  })
})

describe('a table is known', () => {
  const idOf = (text: string, name: string) => formats.find((each) => each.recognises(strToU8(text), name))?.id
  test.each([
    ['by its name', 'Label', 'x.csv', 'elements.csv'],
    ['by its name, with tabs', 'Label', 'X.TSV', 'elements.csv'],
    ['by its rows, with commas in quotes', 'From,To\n"a, b",c\n', '', 'elements.csv'],
    ['by its rows, with semicolons', 'From;To\na;c\n', '', 'elements.csv'],
    ['but a letter is none', 'Dear all,\n\nhere are my notes, as agreed, and more.', '', undefined],
  ])('%s', (_how, text, name, id) => {
    expect(idOf(text, name)).toBe(id)
  })
})

describe('a table of others is read', () => {
  const labels = async (bytes: Uint8Array) => {
    const read = await readFile(bytes, 'table.csv')
    return read.ok ? [...read.theory.elements.values()].map(({ label }) => label.en) : read.problems
  }
  test.each([
    ['commas', 'Label,Type\nA,Input\nB,Output\n'],
    ['semicolons, as Excel has it where the comma is in numbers', 'Label;Type\nA;Input\nB;Output\n'],
    ['tabs', 'Label\tType\nA\tInput\nB\tOutput\n'],
    ['a byte-order mark', '\uFEFFLabel,Type\r\nA,Input\r\nB,Output\r\n'],
    ['a line about the separator', 'sep=;\nLabel;Type\nA;Input\nB;Output\n'],
    ['empty lines', '\n\nLabel,Type\n\nA,Input\n\n\nB,Output\n\n'],
  ])('with %s', async (_what, text) => {
    expect(await labels(strToU8(text))).toEqual(['A', 'B'])
  })

  test('that Excel saved as its plain CSV, with a word about its letters', async () => {
    const bytes = Uint8Array.from('Label,Type\r\nCaf\xe9s \x96 \xa35 a day,Input\r\n', (sign) => sign.charCodeAt(0))
    expect(await labels(bytes)).toEqual(['Cafés – £5 a day'])
    const read = await readFile(bytes, 'table.csv')
    expect(read.ok && read.warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('“table.csv” is not UTF-8. It was read as Windows-1252'),
    ])
  })

  test('unless it is no text: then it says what to do', async () => {
    for (const byte of [0x01, 0x81]) {
      expect(await labels(new Uint8Array([0x4c, 0xe9, byte, 0x2c, 0x0a]))).toEqual([
        expect.objectContaining({ message: 'The table is not text.', advice: expect.stringContaining('CSV UTF-8') }),
      ])
    }
  })
})
