import { mkdirSync, readdirSync } from 'node:fs'
import { readFile as readBytes } from 'node:fs/promises'
import { writeFile } from '@throughline/server/dist/pictures/index.js'
import { type ExportChoices, readFile, writeJson } from '@throughline/shared/formats'
import { anElement, anIndicator, aTheory, type Theory } from '@throughline/shared/model'
import { describe, expect, test } from 'vitest'
import { caseNames, caseTheory } from '../support/cases.js'
import { judgedFolder, judgement } from '../support/judges.js'
import { officeAs, officeFilesAs, openXmlFaults } from '../support/office-judges.js'

const folder = judgedFolder()
let count = 0

async function workbookOf(theory: Theory, choices: Partial<ExportChoices> = {}): Promise<string> {
  const bytes = await writeFile('xlsx', theory, choices)
  if (typeof bytes === 'string') throw new Error('a workbook is bytes')
  return folder.put(`${++count}.xlsx`, bytes)
}

async function opened(path: string) {
  const read = await readFile(await readBytes(path), path)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read
}

let saved: Promise<readonly string[]> | null = null

/** The workbook of a case as LibreOffice saves it; all of them the first time, for a start of it takes long. */
async function savedAgain(name: string): Promise<string> {
  const into = `${folder.path}/saved`
  mkdirSync(into, { recursive: true })
  saved ??= Promise.all(caseNames.map((each) => workbookOf(caseTheory(each)))).then((paths) =>
    officeFilesAs(paths, 'xlsx:Calc MS Excel 2007 XML', { into }),
  )
  return (await saved)[caseNames.indexOf(name)] ?? ''
}

describe.each(caseNames)('the workbook of %s', (name) => {
  test('is sound, and opens again as the same theory', async () => {
    const theory = caseTheory(name)
    for (const language of ['en', 'cy']) {
      const path = await workbookOf(theory, { language })
      expect(openXmlFaults(path)).toEqual([])
      const { theory: again, warnings } = await opened(path)
      expect(writeJson(again)).toBe(writeJson(theory))
      expect(warnings).toEqual([])
    }
  })

  test('saved by another program still says what its tables say', async () => {
    const theory = caseTheory(name)
    const again = (await opened(await savedAgain(name))).theory
    const links = ({ links: all }: Theory) =>
      [...all.values()].map(({ id, from, to, kind }) => [id, from, to, kind]).sort()
    const boxes = ({ elements }: Theory) =>
      [...elements.values()]
        .map(({ id, type, term, label, group, band }) => [id, type, term, label, group, band])
        .sort()
    expect(links(again)).toEqual(links(theory))
    expect(onOneLine(boxes(again))).toBe(onOneLine(boxes(theory)))
    expect(again.indicators.size + again.evidence.size + again.assumptions.size + again.actors.size).toBe(
      theory.indicators.size + theory.evidence.size + theory.assumptions.size + theory.actors.size,
    )
  })
})

// It breaks lines in its own way, and headings do not say which English it is.
const onOneLine = (boxes: unknown): string =>
  JSON.stringify(boxes)
    .replace(/(\\r|\\n|\\u000b|\s)+/g, ' ')
    .replaceAll('"en-GB"', '"en"')

describe('a workbook in another program', () => {
  test('has its numbers as numbers, its days as days, and no formulas', async () => {
    const theory = aTheory({
      elements: [anElement({ id: 'a', type: 'outcome', label: { en: '=1+1' }, ref: '007' })],
      indicators: [
        anIndicator({
          id: 'i',
          on: ['a'],
          label: { en: '@SUM(1)' },
          baseline: -5.5,
          targetDate: '2027-07-31',
          target: 'about half',
        }),
      ],
    })
    const path = await workbookOf(theory)
    const [elements = '', indicators = ''] = await Promise.all(['1', '2'].map((sheet) => sheetAsText(path, sheet)))
    expect(elements).toContain('=1+1')
    expect(elements).toContain('007')
    expect(indicators).toContain(',-5.5,')
    expect(indicators).toContain('2027-07-31')
    expect(indicators).toContain('@SUM(1)')
  })

  test('prints with its headings on each page', async () => {
    const path = await workbookOf(caseTheory('large-neighbourhood.json'))
    const pages = judgement('pdftotext', '-layout', officeAs(path, 'pdf'), '-')
      .split('\f')
      .filter((page) => page.trim() !== '')
    expect(pages.length).toBeGreaterThan(5)
    for (const page of pages) expect(page.trimStart()).toMatch(/^(Band|From|Level)\b/)
  })
})

/** A sheet as LibreOffice shows its cells. */
async function sheetAsText(path: string, sheet: string): Promise<string> {
  const into = `${folder.path}/sheet-${sheet}`
  mkdirSync(into, { recursive: true })
  officeAs(path, `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet}`, { into })
  const [name = ''] = readdirSync(into)
  return readBytes(`${into}/${name}`, 'utf8')
}
