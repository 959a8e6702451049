import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { usualSeconds } from '../testing/index.js'
import { roles } from './fields/roles.js'
import { guessMapping, type Mapping, openSheets, type Sheets, theoryFromSheets } from './index.js'

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    'Label',
    'Type',
    'From',
    'To',
    'Inputs',
    'Outputs',
    'Indicator',
    'Goal',
    'Output 1: x',
    'Input',
    '__proto__',
    'a',
    'b',
    '',
  ),
)
const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
const sheets: fc.Arbitrary<Sheets> = fc
  .array(
    fc.record({ name: fc.constantFrom('Elements', 'links', 'x', 'constructor'), rows: grid, merges: fc.constant([]) }),
    { maxLength: 3 },
  )
  .map((list) => ({ name: 'x', sheets: list }))

test('whatever is in sheets, reading them ends with a theory or with a reason', () => {
  fc.assert(
    fc.property(sheets, (given) => {
      const result = theoryFromSheets(given, guessMapping(given))
      if (result.ok)
        expect(
          [...result.theory.links.values()].every(
            ({ from }) => result.theory.elements.has(from) || result.theory.groups.has(from),
          ),
        ).toBe(true)
      else expect(result.problems[0]?.advice).not.toBe('')
    }),
    { numRuns: 150 },
  )
})

test('whatever a mapping says', () => {
  const fields = roles.flatMap((role) => role.fields.map(({ id }) => id))
  const column = fc.option(
    fc.record({ field: fc.constantFrom(...fields, 'none'), language: fc.option(fc.constantFrom('cy', 'constructor')) }),
  )
  const mapping: fc.Arbitrary<Mapping> = fc.record({
    language: fc.constant('en'),
    sheets: fc.array(
      fc.record({
        role: fc.option(fc.constantFrom(...roles.map(({ id }) => id))),
        isTurned: fc.boolean(),
        headingRow: fc.integer({ min: -1, max: 9 }),
        columns: fc.array(column, { maxLength: 8 }),
      }),
      { maxLength: 3 },
    ),
  })
  fc.assert(
    fc.property(sheets, mapping, (given, meant) => void theoryFromSheets(given, meant)),
    { numRuns: 150 },
  )
})

test.each<[string, Uint8Array]>([
  ['a table of 200,000 rows', strToU8('a,b\n'.repeat(200_000))],
  ['a bomb in a zip', zipSync({ 'a.csv': new Uint8Array(100_000_000).fill(44) })],
  ['a worksheet of a million empty cells', aWorkbook(`<row>${'<c r="A1" s="1"/>'.repeat(1_000_000)}</row>`)],
  ['a bomb in a workbook', zipSync({ 'xl/workbook.xml': new Uint8Array(100_000_000).fill(32) })],
])('%s is refused, within five seconds', (_what, bytes) => {
  const took = usualSeconds(process.cpuUsage, () => {
    const result = openSheets(bytes, 'x.csv')
    expect(result.ok ? 'opened' : result.problems[0]?.message).toMatch(/holds more than/)
  })
  expect(took).toBeLessThan(5)
})

test('a cell of ten million characters is refused, named by its place', () => {
  const result = openSheets(strToU8(`Label,Type\nTutors,Input\n${'x '.repeat(5_000_000)},Output\n`), 'x.csv')
  expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual(['A3'])
  expect(result.ok ? 'opened' : result.problems[0]?.message).toContain('characters')
})

test('a cell that is too long is cut, and said to be', () => {
  const result = openSheets(
    strToU8(`Label,Type\n${'x '.repeat(15_000)},Input\n${' '.repeat(5_000_000)}y,Output\n`),
    'x.csv',
  )
  expect(result.ok && [...result.theory.elements.values()].map(({ label }) => label.en?.length)).toEqual([20_000, 1])
  expect(result.ok && result.warnings.map(({ path }) => path)).toEqual(['A2'])
})

function aWorkbook(rows: string): Uint8Array {
  const office = 'http://schemas.openxmlformats.org'
  const main = `xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"`
  const parts = {
    'xl/workbook.xml': `<workbook ${main}><sheets><sheet name="a" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, strToU8(words)])))
}
