import { readFile as readBytes } from 'node:fs/promises'
import { writeFile } from '@throughline/server/dist/pictures/index.js'
import { type ExportChoices, readFile, writeJson } from '@throughline/shared/formats'
import { aLink, anElement, anEvidenceItem, aTheory, type Theory } from '@throughline/shared/model'
import { examples } from '@throughline/shared/templates'
import { describe, expect, test } from 'vitest'
import { caseNames, caseTheory } from '../support/cases.js'
import { houseDocument } from '../support/house-document.js'
import { judgedFolder, judgement } from '../support/judges.js'
import { officeAs, officeAsPdf, openXmlFaults } from '../support/office-judges.js'
import { unzipped } from '../support/unzipped.js'
import { zipped } from '../support/zipped.js'

const folder = judgedFolder()
let count = 0

async function wordOf(theory: Theory, choices: Partial<ExportChoices> = {}): Promise<string> {
  const bytes = await writeFile('docx', theory, choices)
  if (typeof bytes === 'string') throw new Error('a Word document is bytes')
  return folder.put(`${++count}.docx`, bytes)
}

async function readAgain(path: string): Promise<string> {
  const opened = await readFile(await readBytes(path), path)
  return opened.ok ? writeJson(opened.theory) : JSON.stringify(opened.problems)
}

const partOf = async (path: string, name: string): Promise<string> =>
  unzipped(await readBytes(path))
    .get(name)
    ?.toString('utf8') ?? ''

/** The same document without its picture for other programs: the validator does not look into what is one of two. */
async function withShapesAlone(path: string): Promise<string> {
  const parts = new Map(unzipped(await readBytes(path)))
  const document = parts.get('word/document.xml')?.toString('utf8') ?? ''
  const alone = document.replace(
    /<mc:AlternateContent><mc:Choice Requires="wpc">(.*?)<\/mc:Choice><mc:Fallback>.*?<\/mc:Fallback><\/mc:AlternateContent>/s,
    '$1',
  )
  expect(alone).not.toContain('mc:Fallback')
  return folder.put(`${++count}.docx`, zipped(parts.set('word/document.xml', Buffer.from(alone))))
}

const pagesOf = (path: string): string => judgement('pdftotext', '-layout', officeAsPdf(path), '-')

const HOSTILE = `</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd</w:instrText></w:r> ]]> &amp; "<script>"`

describe.each(caseNames)('the Word document of %s', (name) => {
  test('is sound, has every link glued at both ends, and opens again as the same theory', async () => {
    const theory = caseTheory(name)
    const path = await wordOf(theory, { date: '2026-11-30' })
    expect(openXmlFaults(await withShapesAlone(path))).toEqual([])
    const document = await partOf(path, 'word/document.xml')
    const shapes = sitesByShape(document)
    const glued = [...document.matchAll(/<wps:cNvCnPr>(.*?)<\/wps:cNvCnPr>/gs)].map(([, ends = '']) =>
      [...ends.matchAll(/<a:(?:st|end)Cxn id="(\d+)" idx="(\d+)"\/>/g)].map(([, id, site]) => [
        Number(id),
        Number(site),
      ]),
    )
    const { links, elements, groups } = theory
    const isThing = (id: string) => elements.has(id) || groups.has(id)
    expect(glued.filter((ends) => ends.length === 2)).toHaveLength(
      [...links.values()].filter(({ from, to }) => isThing(from) && isThing(to)).length,
    )
    for (const [shape = -1, site = -1] of glued.flat()) expect(shapes.get(shape)).toBeGreaterThan(site)
    expect(await readAgain(path)).toBe(writeJson(theory))
  })
})

/** The number of connection sites of each shape, by its id; no two things may have one id. */
function sitesByShape(document: string): ReadonlyMap<number, number> {
  const ids = [...document.matchAll(/<(?:wps:cNvPr|wpg:cNvPr|wp:docPr) id="(\d+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const shapes = document.matchAll(/<wps:wsp>\s*<wps:cNvPr id="(\d+)".*?<\/wps:wsp>/gs)
  return new Map([...shapes].map(([shape, id]) => [Number(id), shape.match(/<a:cxn /g)?.length ?? 0]))
}

describe('a Word document', () => {
  test('is laid out by another program with title, figure and words, and with the head of a table on each of its pages', async () => {
    const path = await wordOf(caseTheory('tutoring-evidence-rated.json'), { date: '2026-11-24' })
    const pages = pagesOf(path).split('\f')
    expect(pages[0]).toContain('Small-group maths tutoring')
    expect(pages[0]).toContain('Draft · 24 November 2026')
    expect(pages[1]).toContain('The theory as a figure')
    expect(pages.slice(2).join('\n')).toContain('Links and what they rest on')
    expect(pages.filter((page) => /From +Link +To/.test(page)).length).toBeGreaterThan(1)
    const sizes = judgement('pdfinfo', '-f', '1', '-l', '3', path.replace(/docx$/, 'pdf'))
    expect([...sizes.matchAll(/size: +(\d+)[\d.]* x (\d+)/g)].map(([, width]) => width)).toEqual(['595', '841', '595'])
  })

  test('has headings that skip no level', async () => {
    const document = await partOf(await wordOf(examples[0]?.theory() ?? aTheory()), 'word/document.xml')
    const levels = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"/g)].map(([, level]) => Number(level))
    expect(levels.length).toBeGreaterThan(5)
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    })
  })

  test('takes labels as text, whatever is in them', async () => {
    const text = { en: HOSTILE }
    const theory = aTheory({
      details: { title: text, organisation: HOSTILE, source: HOSTILE, licence: HOSTILE },
      elements: [
        anElement({ id: 'a', type: 'activity', label: text, description: text, tags: [HOSTILE] }),
        anElement({ id: 'o', type: 'outcome', label: text }),
      ],
      links: [aLink({ id: 'l', from: 'a', to: 'o', label: text, rationale: text })],
      evidence: [anEvidenceItem({ id: 'e', on: ['l'], label: text, link: 'file:///etc/passwd' })],
    })
    const path = await wordOf(theory)
    expect(openXmlFaults(path)).toEqual([])
    expect(await partOf(path, 'word/document.xml')).not.toMatch(/<w:instrText|<w:hyperlink/)
    expect(await partOf(path, 'word/_rels/document.xml.rels')).not.toContain('External')
    expect(await readAgain(path)).toBe(writeJson(theory))
  })

  test('keeps the look of an organisation, and nothing of what it said', async () => {
    const house = houseDocument(folder)
    const theory = caseTheory('breakfast-club-teaching.json')
    const path = await wordOf(theory, { template: await readBytes(house) })
    // LibreOffice's own file has faults of its own.
    const known = new Set(openXmlFaults(house))
    expect(openXmlFaults(path).filter((fault) => !known.has(fault))).toEqual([])
    expect((await partOf(path, 'word/styles.xml')).toLowerCase()).toContain('b00020')
    const pages = pagesOf(path)
    expect(pages).toContain('House of Reading')
    expect(pages).not.toMatch(/old heading|Words of old/)
    expect(judgement('pdfinfo', path.replace(/docx$/, 'pdf'))).toMatch(/Page size: +612 x 792/)
    expect(await readAgain(path)).toBe(writeJson(theory))
  })

  test('in Welsh says so, and speaks Welsh', async () => {
    const path = await wordOf(caseTheory('awkward-bilingual.json'), { language: 'cy', page: 'a3' })
    expect(openXmlFaults(path)).toEqual([])
    expect(await partOf(path, 'word/styles.xml')).toContain('w:val="cy-GB"')
    expect(await partOf(path, 'word/document.xml')).toContain('Y ddamcaniaeth fel ffigur')
  })

  test('of the same theory has the same bytes', async () => {
    const theory = caseTheory('breakfast-club-teaching.json')
    expect(await writeFile('docx', theory)).toEqual(await writeFile('docx', theory))
  })

  test('that another program saved again still opens', async () => {
    const theory = caseTheory('breakfast-club-teaching.json')
    const path = await wordOf(theory)
    const again = officeAs(path, 'docx', { into: `${folder.path}/again` })
    expect(await readAgain(again)).toBe(writeJson(theory))
  })
})
