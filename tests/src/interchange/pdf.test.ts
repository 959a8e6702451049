import { readFile as readBytes } from 'node:fs/promises'
import { writeFile } from '@throughline/server/dist/pictures/index.js'
import { type ExportChoices, readFile, writeJson } from '@throughline/shared/formats'
import { anElement, anEvidenceItem, aTheory, type Theory } from '@throughline/shared/model'
import { examples } from '@throughline/shared/templates'
import { describe, expect, test } from 'vitest'
import { caseNames, caseTheory } from '../support/cases.js'
import { judgedFolder, judgement } from '../support/judges.js'
import { pdfFaults } from '../support/pdf-faults.js'

const folder = judgedFolder()
let count = 0

async function pdfOf(theory: Theory, choices: Partial<ExportChoices> = {}): Promise<string> {
  const bytes = await writeFile('pdf', theory, choices)
  if (typeof bytes === 'string') throw new Error('a PDF is bytes')
  return folder.put(`${++count}.pdf`, bytes)
}

/** The words of a PDF in one line, without what a reader only sees as directions. */
function wordsOf(path: string): string {
  return judgement('pdftotext', '-raw', path, '-')
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
}

const HOSTILE = `<script>alert('x')</script>) Tj ET EMC endstream endobj /URI (javascript:1) ]]> &amp; \\ %PDF`

describe.each(caseNames)('the PDF of %s', (name) => {
  test('is sound, is what it claims to be, and opens again as the same theory', async () => {
    const theory = caseTheory(name)
    const path = await pdfOf(theory, { date: '2026-11-30' })
    judgement('qpdf', '--check', path)
    expect(pdfFaults(path)).toEqual([])
    expect(judgement('pdfdetach', '-list', path)).toContain('theory.throughline.json')
    expect(await readAgain(path)).toBe(writeJson(theory))
  })
})

describe('a PDF', () => {
  test('has headings, the figure and tables with heading cells for who listens', async () => {
    const path = await pdfOf(caseTheory('tutoring-evidence-rated.json'))
    const structure = judgement('pdfinfo', '-struct', path)
    for (const type of ['H1', 'H2', 'H3', 'Figure', 'Table', 'TH', 'TD', 'L', 'LI', 'LBody', 'P'])
      expect(structure).toMatch(new RegExp(`^ *${type}\\b`, 'm'))
  })

  test('has all its fonts inside, and of them only what it needs', async () => {
    const path = await pdfOf(caseTheory('awkward-bilingual.json'))
    const fonts = judgement('pdffonts', path).split('\n').slice(2).filter(Boolean)
    expect(fonts.length).toBeGreaterThan(4)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+.* yes yes yes +\d+ +\d+$/)
  })

  test('has its words in order, also Welsh and Arabic ones', async () => {
    const labels = ['ŵyr a nain, tŷ a gŵyl', 'شعور أقوى بالانتماء إلى المجتمع المحلي', 'Pupils → read 10×20 more']
    const elements = labels.map((label, index) => anElement({ id: `e${index}`, type: 'note', label: { en: label } }))
    const words = wordsOf(await pdfOf(aTheory({ elements }), { parts: ['tables'] }))
    expect(words).toContain(labels[0])
    // poppler gives the words of a line from left to right.
    for (const word of labels[1]?.split(' ') ?? []) expect(words).toContain(word)
    expect(words).toContain(labels[2])
  })

  test('shows letters that no bundled font has as frames, and still says which they are', async () => {
    const elements = [anElement({ id: 'e', type: 'note', label: { en: 'שלום 日本語' } })]
    const path = await pdfOf(aTheory({ elements }))
    expect(pdfFaults(path)).toEqual([])
    expect(wordsOf(path)).toContain('日本語')
  })

  test('takes labels as text, whatever is in them', async () => {
    const details = { title: { en: HOSTILE }, organisation: HOSTILE, source: HOSTILE }
    const elements = [anElement({ id: 'e', type: 'outcome', label: { en: HOSTILE }, description: { en: HOSTILE } })]
    const evidence = [anEvidenceItem({ id: 'v', on: ['e'], label: { en: HOSTILE }, link: 'javascript:alert(1)' })]
    const theory = aTheory({ details, elements, evidence })
    const path = await pdfOf(theory)
    judgement('qpdf', '--check', path)
    expect(pdfFaults(path)).toEqual([])
    expect(judgement('pdfinfo', path)).toContain(`Title:           ${HOSTILE}`)
    expect(judgement('qpdf', '--qdf', path, '-')).not.toMatch(/\/S \/(?:URI|JavaScript|Launch)/)
    expect(await readAgain(path)).toBe(writeJson(theory))
  })

  test('leads to sources, also those given as a DOI', async () => {
    const links = ['https://example.org/a report', 'https://example.org/tŷ(1)', 'doi:10.1234/abc', 'file:///etc/passwd']
    const evidence = links.map((link, index) => anEvidenceItem({ id: `v${index}`, on: [], label: { en: 'A' }, link }))
    const path = await pdfOf(aTheory({ evidence }))
    const addresses = [...judgement('pdfinfo', '-url', path).matchAll(/Annotation +(\S+)/g)].map(([, url]) => url)
    expect(new Set(addresses)).toEqual(new Set(['https://example.org/t%C5%B7(1)', 'https://doi.org/10.1234/abc']))
    expect(pdfFaults(path)).toEqual([])
  })

  test('comes in the size that was chosen, and as large as the figure', async () => {
    const theory = caseTheory('tutoring-evidence-rated.json')
    const sizeOf = async (page: ExportChoices['page']) => {
      const size = /Page size: +([\d.]+) x ([\d.]+)/.exec(
        judgement('pdfinfo', await pdfOf(theory, { page, parts: [] })),
      )
      return [Math.round(Number(size?.[1])), Math.round(Number(size?.[2]))]
    }
    expect(await sizeOf('a4')).toEqual([842, 595])
    expect(await sizeOf('a3')).toEqual([1191, 842])
    expect(await sizeOf('a2')).toEqual([1684, 1191])
    expect((await sizeOf('fit'))[0]).toBeGreaterThan(1000)
  })

  test('spreads a large map over pages at a size to be read, each of which says what is on it', async () => {
    const theory = caseTheory('large-neighbourhood.json')
    const path = await pdfOf(theory, { spread: 'tiles', page: 'a2', parts: ['title'] })
    expect(pdfFaults(path)).toEqual([])
    const structure = judgement('pdfinfo', '-struct', path)
    expect(structure.match(/^ *Figure/gm)?.length).toBeGreaterThan(3)
    const words = wordsOf(path)
    const labels = [...theory.elements.values()].map(({ label }) => label.en?.split(' ')[0] ?? '')
    expect(labels.filter((label) => !words.includes(label))).toEqual([])
  })

  test('in Welsh says so, and speaks Welsh', async () => {
    const path = await pdfOf(caseTheory('awkward-bilingual.json'), { language: 'cy' })
    expect(pdfFaults(path)).toEqual([])
    expect(wordsOf(path)).toContain('Tudalen 1 o')
  })

  test('of the same theory has the same bytes', async () => {
    const theory = caseTheory('breakfast-club-teaching.json')
    expect(await writeFile('pdf', theory)).toEqual(await writeFile('pdf', theory))
  })

  test('that other programs saved again still opens', async () => {
    const theory = examples[0]?.theory() ?? aTheory()
    const path = await pdfOf(theory)
    for (const way of ['--object-streams=generate', '--linearize', '--qdf', '--stream-data=uncompress']) {
      const again = `${folder.path}/${way.replace(/\W/g, '')}.pdf`
      judgement('qpdf', way, path, again)
      expect(await readAgain(again), way).toBe(writeJson(theory))
    }
  })
})

async function readAgain(path: string): Promise<string> {
  const opened = await readFile(await readBytes(path), path)
  return opened.ok ? writeJson(opened.theory) : JSON.stringify(opened.problems)
}
