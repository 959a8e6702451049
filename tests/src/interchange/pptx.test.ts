import { writeFile } from '@throughline/server/dist/pictures/index.js'
import { type ExportChoices, readFile, writeJson } from '@throughline/shared/formats'
import { textIn } from '@throughline/shared/formats/xml'
import { mapOf } from '@throughline/shared/graph'
import { aBand, aLink, anElement, anIndicator, aTheory, type Theory } from '@throughline/shared/model'
import { examples } from '@throughline/shared/templates'
import { describe, expect, test } from 'vitest'
import { caseNames, caseTheory } from '../support/cases.js'
import { glueIn } from '../support/glue-in.js'
import { judgedFolder, judgement } from '../support/judges.js'
import { officeFilesAs, openXmlFaults } from '../support/office-judges.js'
import { allInside, inside, numberOf, slidesIn } from '../support/slides-in.js'

const folder = judgedFolder()
let count = 0

async function deckOf(theory: Theory, choices: Partial<ExportChoices> = {}) {
  const bytes = await writeFile('pptx', theory, choices)
  if (typeof bytes === 'string') throw new Error('a presentation is bytes')
  return { bytes, path: folder.put(`${++count}.pptx`, bytes), ...slidesIn(bytes) }
}

/** Links of the theory's own map that run between two boxes or groups. */
function gluedLinks(theory: Theory): number {
  const { links, elements, groups } = mapOf(theory, null)
  const isHere = (id: string) => elements.has(id) || groups.has(id)
  return [...links.values()].filter(({ from, to }) => isHere(from) && isHere(to)).length
}

const HOSTILE = `</a:t><script>alert('x')</script>"><a:t>&amp; ]]> <!-- \u0000\u000b =1+1`

const small = aTheory({
  details: { title: { en: 'Reading together' }, organisation: 'Library Trust', version: '2' },
  bands: ['in', 'act', 'imp'].map((id, at) => aBand({ id, order: `a${at}`, label: { en: id } })),
  elements: [
    anElement({ id: 'a', type: 'input', band: 'in', label: { en: 'Books' } }),
    anElement({ id: 'b', type: 'activity', band: 'act', label: { en: 'Reading hours' } }),
    anElement({ id: 'c', type: 'impact', band: 'imp', label: { en: 'Children read' } }),
  ],
  links: [aLink({ id: 'l', from: 'a', to: 'b' }), aLink({ id: 'm', from: 'b', to: 'c', kind: 'requires' })],
  indicators: [anIndicator({ id: 'i', on: ['c'], label: { en: 'Pages a week' } })],
})

describe.each([
  ...caseNames.map((name) => [name, () => caseTheory(name)] as const),
  ...examples.map(({ id, theory }) => [id, theory] as const),
])('the presentation of %s', (_, make) => {
  test('is valid, opens again as the same theory, and its lines hold where they are drawn', async () => {
    const theory = make()
    const { bytes, path, slides } = await deckOf(theory, { date: '2026-11-30' })
    expect(openXmlFaults(path)).toEqual([])
    const opened = await readFile(bytes, 'deck.pptx')
    expect(opened.ok && writeJson(opened.theory)).toBe(writeJson(theory))
    const [slide] = slides
    if (slide === undefined) throw new Error('there is no slide')
    const { glued, ends } = glueIn(slide)
    expect(glued).toBe(gluedLinks(theory))
    // A tenth of a point: what is rounded to whole units on the way.
    for (const { drawn, site } of ends) {
      expect(Math.hypot(drawn.x - site.x, drawn.y - site.y)).toBeLessThan(1300)
    }
  })
})

describe('a presentation', () => {
  test('is the same bytes for the same theory', async () => {
    const [one, two] = [await deckOf(small), await deckOf(small)]
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
  })

  test('says of every shape what it is, or that it is decoration; ids are unique', async () => {
    for (const slide of (await deckOf(caseTheory('tutoring-evidence-rated.json'))).slides) {
      const shapes = allInside(slide, 'p:cNvPr').slice(1)
      expect(new Set(shapes.map(({ attributes }) => attributes.get('id'))).size).toBe(shapes.length)
      for (const shape of shapes) {
        expect(shape.attributes.get('name')).not.toBe('')
        const isSaid = (shape.attributes.get('descr') ?? '') !== ''
        const isPlaceholder = ['Title', 'Slide number'].includes(shape.attributes.get('name') ?? '')
        expect(isSaid || isPlaceholder || allInside(shape, 'a:ext').length > 0).toBe(true)
      }
    }
  })

  test('labels of others stay text, whole, and in their own direction', async () => {
    const arabic = 'ارتفاع نسبة حضور الأطفال'
    const long = 'Pupils who have been away for a long time come back. '.repeat(30).trim()
    const theory = aTheory({
      details: { title: { en: HOSTILE }, organisation: HOSTILE },
      elements: [HOSTILE, arabic, long, 'ŵyr a nain'].map((label, at) =>
        anElement({ id: `${HOSTILE}${at}`, type: 'outcome', label: { en: label } }),
      ),
      links: [aLink({ id: 'l', from: `${HOSTILE}0`, to: `${HOSTILE}1`, label: { en: HOSTILE } })],
    })
    const { path, slides } = await deckOf(theory)
    expect(openXmlFaults(path)).toEqual([])
    const [slide] = slides
    if (slide === undefined) throw new Error('there is no slide')
    const paragraphs = allInside(slide, 'a:p')
    const words = paragraphs.map(textIn)
    expect(words).toContain(long)
    expect(words.some((line) => line.includes(`<script>alert('x')</script>`))).toBe(true)
    const turned = paragraphs.find((each) => textIn(each) === arabic)
    expect(turned && inside(turned, 'a:pPr').attributes.get('rtl')).toBe('1')
    expect(allInside(slide, 'script')).toEqual([])
  })

  test('has a slide for each band, path or step, as asked, with what it shows in its notes', async () => {
    const titles = async (slides: ExportChoices['slides']) => {
      const deck = await deckOf(small, { slides, parts: ['title'] })
      expect(openXmlFaults(deck.path)).toEqual([])
      return deck.slides.map((slide) => textIn(inside(slide, 'p:txBody')))
    }
    expect(await titles('whole')).toEqual(['Reading together'])
    expect(await titles('bands')).toEqual(['in', 'act', 'imp'])
    expect(await titles('steps')).toEqual(['in', 'act', 'imp'])
    expect(await titles('paths')).toEqual(['Books → Children read'])
    const { part } = await deckOf(small)
    expect(textIn(part('ppt/notesSlides/notesSlide1.xml'))).toContain('Reading hours')
  })

  test('has tables of links and indicators behind the figure only where they are asked for', async () => {
    const tables = async (parts: ExportChoices['parts']) =>
      (await deckOf(small, { parts })).slides.flatMap((slide) => allInside(slide, 'a:tbl').map(textIn))
    expect(await tables(['title'])).toEqual([])
    const [links, indicators] = await tables(['title', 'tables'])
    expect(links).toContain('is needed for')
    expect(indicators).toContain('Pages a week')
  })

  test('names its title and organisation in its properties', async () => {
    const { part } = await deckOf(small, { date: '2026-11-30' })
    expect(textIn(part('docProps/core.xml'))).toContain('Reading together')
    expect(textIn(part('docProps/core.xml'))).toContain('Library Trust')
    expect(textIn(part('docProps/core.xml'))).toContain('2026-11-30')
  })

  test("stands on an organisation's own masters, without its slides", async () => {
    const theirs = await deckOf(caseTheory('large-neighbourhood.json'), { theme: 'dark', parts: [] })
    const deck = await deckOf(small, { template: theirs.bytes })
    expect(openXmlFaults(deck.path)).toEqual([])
    const sizeIn = ({ part }: typeof deck) => numberOf(inside(part('ppt/presentation.xml'), 'p:sldSz'), 'cy')
    expect(sizeIn(deck)).toBe(sizeIn(theirs))
    const master = 'ppt/slideMasters/slideMaster1.xml'
    expect(deck.part(master)).toEqual(theirs.part(master))
    expect(deck.slides.map((slide) => textIn(inside(slide, 'p:txBody')))).toEqual([
      'Reading together',
      'Links',
      'Indicators',
    ])
    const opened = await readFile(deck.bytes, 'deck.pptx')
    expect(opened.ok && writeJson(opened.theory)).toBe(writeJson(small))
  })

  test('says so in words when the template is no presentation', async () => {
    const template = new TextEncoder().encode('Dear all')
    await expect(writeFile('pptx', small, { template })).rejects.toThrow(/template cannot be used.*\.pptx/)
  })

  test('of 228 boxes takes less than ten seconds', async () => {
    const theory = caseTheory('large-neighbourhood.json')
    const before = process.cpuUsage()
    await deckOf(theory)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000_000).toBeLessThan(10)
  })
})

test('LibreOffice opens them, with as many pages as slides and both ends of lines held', async () => {
  const theories = [...caseNames.map((name) => caseTheory(name)), small]
  const decks = await Promise.all(theories.map((theory) => deckOf(theory, { parts: ['title', 'legend', 'tables'] })))
  const paths = decks.map(({ path }) => path)
  officeFilesAs(paths, 'pdf').forEach((pdf, at) => {
    const pages = /Pages:\s+(\d+)/.exec(judgement('pdfinfo', pdf))?.[1]
    expect(Number(pages)).toBe(decks[at]?.slides.length)
  })
  officeFilesAs(paths, 'odp').forEach((odp, at) => {
    const content = judgement('unzip', '-p', odp, 'content.xml')
    const connectors = content.match(/<draw:connector [^>]*>/g) ?? []
    const held = connectors.filter((tag) => tag.includes('draw:start-shape=') && tag.includes('draw:end-shape='))
    expect(held).toHaveLength(gluedLinks(theories[at] ?? small))
  })
}, 600_000)
