import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { aBand, aLink, anElement, anEvidenceItem, aTheory, type Element, type Theory } from '../../model/index.js'
import type { Scene, SceneBox, SceneLink, TextLine } from '../../scene/index.js'
import { type ExportChoices, exportChoices, type Platform } from '../exported.js'
import { descendantsNamed, OFFICE_NAMESPACES, readXml, textIn, type XmlElement } from '../xml/index.js'
import { readDocx } from './read.js'
import { writeDocx } from './write.js'

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
const platform: Platform = {
  font: () => Promise.reject(new Error('no font is asked for')),
  rasterise: async () => PNG,
  progress: () => undefined,
}

const theory = aTheory({
  details: { title: { en: 'Reading <together> & well' }, organisation: 'A Centre', languages: ['en', 'cy'] },
  bands: [aBand({ id: 'b', label: { en: 'Activities' } })],
  elements: [
    anElement({ id: 'a', type: 'activity', label: { en: '<w:p/> & “read”' }, band: 'b' }),
    anElement({ id: 'o', type: 'outcome', label: { en: 'اقرأ 3 كتب' }, band: 'b' }),
  ],
  links: [aLink({ id: 'l', from: 'a', to: 'o' })],
  evidence: [
    anEvidenceItem({ id: 'e', on: ['l'], label: { en: 'A trial' }, link: 'https://example.org/?a=1&b=2' }),
    anEvidenceItem({ id: 'f', on: ['l'], label: { en: 'Another' }, link: 'javascript:alert(1)' }),
  ],
})

async function written(of: Theory = theory, choices: Partial<ExportChoices> = {}, width = 600): Promise<Uint8Array> {
  return writeDocx({ theory: of, scene: sceneOf(of, width), choices: exportChoices(choices) }, platform)
}

function partsOf(bytes: Uint8Array) {
  const files = unzipSync(bytes)
  return (name: string): XmlElement => {
    const read = readXml(strFromU8(files[name] ?? new Uint8Array()), OFFICE_NAMESPACES)
    if (!read.ok) throw new Error(`${name}: ${read.message}`)
    return read.root
  }
}

const all = (element: XmlElement, name: string) => [...descendantsNamed(element, name)]
const value = (element: XmlElement | undefined, name = 'w:val') => element?.attributes.get(name)

test('what people wrote stays text, and is in the document as they wrote it', async () => {
  const document = partsOf(await written())('word/document.xml')
  expect(textIn(document)).toContain('<w:p/> & “read”')
  expect(textIn(document)).toContain('Reading <together> & well')
})

test('headings have heading styles, and the title that of titles', async () => {
  const document = partsOf(await written())('word/document.xml')
  const styled = all(document, 'w:p').map((p) => [value(all(p, 'w:pStyle')[0]), textIn(p)])
  expect(styled[0]).toEqual(['Title', 'Reading <together> & well'])
  expect(styled).toContainEqual(['Heading1', 'Elements'])
  expect(styled).toContainEqual(['Heading2', 'Activities'])
})

test('the first row of every table is repeated on each page', async () => {
  const tables = all(partsOf(await written())('word/document.xml'), 'w:tbl')
  expect(tables.length).toBeGreaterThan(1)
  for (const table of tables) {
    expect(all(table, 'w:tr').map((row) => all(row, 'w:tblHeader').length)).toEqual([
      1,
      ...all(table, 'w:tr')
        .slice(1)
        .map(() => 0),
    ])
    expect(value(all(table, 'w:tblCaption')[0])).toBeTruthy()
  }
})

test('addresses lead where they say; what is none stays words', async () => {
  const parts = partsOf(await written())
  expect(all(parts('word/document.xml'), 'w:hyperlink').map(textIn)).toEqual(['https://example.org/?a=1&b=2'])
  const targets = all(parts('word/_rels/document.xml.rels'), 'rel:Relationship')
    .filter((each) => each.attributes.get('TargetMode') === 'External')
    .map((each) => each.attributes.get('Target'))
  expect(targets).toEqual(['https://example.org/?a=1&b=2'])
})

test('a wide figure has a page on its side, with a picture of it for programs without shapes', async () => {
  const document = partsOf(await written())('word/document.xml')
  expect(all(document, 'w:pgSz').map((size) => value(size, 'w:orient'))).toEqual([undefined, 'landscape', undefined])
  expect(all(document, 'wpc:wpc')).toHaveLength(1)
  const [shapes, picture] = all(document, 'wp:docPr')
  expect(value(shapes, 'descr')).toMatch(/^A theory of change with two boxes/)
  expect(value(picture, 'descr')).toBe(value(shapes, 'descr'))
  expect(value(picture, 'id')).not.toBe(value(shapes, 'id'))
})

test('an upright figure stands on a page of the paper that was chosen', async () => {
  const sizes = async (choices: Partial<ExportChoices>) =>
    all(partsOf(await written(theory, choices, 100))('word/document.xml'), 'w:pgSz').map((size) => value(size, 'w:w'))
  expect((await sizes({ page: 'a3' }))[1]).toBe('16838')
  expect((await sizes({ page: 'a4' }))[1]).toBe('11906')
})

test('words from right to left say that they are', async () => {
  const document = partsOf(await written())('word/document.xml')
  const item = all(document, 'w:p').find((p) => textIn(p) === 'Outcome: اقرأ 3 كتب')
  expect(item === undefined ? [] : all(item, 'w:r').map((run) => [textIn(run), all(run, 'w:rtl').length])).toEqual([
    ['Outcome: ', 0],
    ['اقرأ 3 كتب', 1],
  ])
})

test('lines end where they were typed to end, whatever ends a line elsewhere', async () => {
  const label = { en: 'One\r\nTwo\vThree\u2028Four' }
  const lines = aTheory({ elements: [anElement({ id: 'a', type: 'input', label })] })
  const document = partsOf(await written(lines))('word/document.xml')
  const item = all(document, 'w:p').find((p) => value(all(p, 'w:pStyle')[0]) === 'ListBullet')
  expect(item === undefined ? [] : [textIn(item), all(item, 'w:br').length]).toEqual(['OneTwoThreeFour', 3])
})

test('the document says its title, its language and whose it is', async () => {
  const parts = partsOf(await written(theory, { language: 'cy', date: '2026-11-24' }))
  expect(value(all(parts('word/styles.xml'), 'w:lang')[0])).toBe('cy-GB')
  const core = textIn(parts('docProps/core.xml'))
  expect(core).toContain('Reading <together> & well')
  expect(core).toContain('A Centre')
  expect(core).toContain('2026-11-24T00:00:00Z')
})

test('the same theory gives the same bytes, and comes back from them', async () => {
  const bytes = await written()
  expect(await written()).toEqual(bytes)
  expect(readDocx(bytes)).toEqual({ ok: true, theory, warnings: [] })
})

test('a document without a theory is refused with what to do', () => {
  const refusal = (bytes: Uint8Array) => {
    const read = readDocx(bytes)
    return read.ok ? '' : read.problems[0]?.message
  }
  expect(refusal(new Uint8Array([1, 2]))).toBe('The Word document cannot be read.')
})

/** A scene of these boxes in a row and a line between each link's ends. */
function sceneOf({ elements, links }: Theory, width: number): Scene {
  const boxes = [...elements.values()].map((element, index) => boxOf(element, index))
  return {
    bounds: { x: 0, y: 0, width, height: 200 },
    flow: 'right',
    bands: [],
    lanes: [],
    spheres: [],
    ceiling: null,
    groups: [],
    links: [...links.values()].map(
      ({ id, from, to, kind }): SceneLink => ({
        id,
        from,
        to,
        kind,
        uncertain: false,
        name: 'leads to',
        points: [
          { x: 120, y: 40 },
          { x: 190, y: 40 },
        ],
        curved: false,
        gaps: [],
        tip: { x: 199, y: 40 },
        arrival: 0,
        middle: { x: 160, y: 40 },
        pill: null,
        flag: null,
        words: [],
        line: null,
        faded: false,
        onPath: false,
        marked: false,
      }),
    ),
    boxes,
    legend: null,
    key: null,
    titleLine: [],
  }
}

function boxOf({ id, type, term, label }: Element, index: number): SceneBox {
  const x = index * 200
  return {
    id,
    name: label.en ?? '',
    type,
    term,
    rect: { x, y: 10, width: 120, height: 60 },
    icon: null,
    tint: 'edge:activity',
    badge: null,
    faded: false,
    heading: [],
    label: [lineOf(label.en ?? '', x + 8)],
    cut: false,
    marks: [],
  }
}

const lineOf = (text: string, x: number): TextLine => ({
  text,
  runs: [{ text, x, width: 80, face: 'inter', direction: 'ltr' }],
  x,
  baseline: 40,
  width: 80,
  font: { sizePx: 13, weight: 400 },
  colour: 'ink',
  direction: 'ltr',
})

test('a figure too large to be read on a page is spread over several, where that is chosen', async () => {
  const pictures = async (choices: Partial<ExportChoices>, width: number) => {
    const bytes = await written(theory, choices, width)
    const texts = all(partsOf(bytes)('word/document.xml'), 'wp:docPr').map((each) => value(each, 'descr') ?? '')
    const named = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/media/'))
    return { parts: texts.filter((text) => text.startsWith('Part ')), files: named.length }
  }
  expect(await pictures({ spread: 'fit' }, 4000)).toEqual({ parts: [], files: 1 })
  expect(await pictures({ spread: 'tiles' }, 600)).toEqual({ parts: [], files: 1 })
  const { parts, files } = await pictures({ spread: 'tiles' }, 4000)
  expect(parts.length).toBeGreaterThan(2)
  expect(files).toBe(parts.length + 1)
  expect(parts.join()).toContain('<w:p/> & “read”')
})

test.each(['a3', 'a2', 'fit'] as const)('no page is longer than Word lets one be: %s', async (page) => {
  const sizes = all(partsOf(await written(theory, { page }, 9000))('word/document.xml'), 'w:pgSz')
  const lengths = sizes.flatMap((each) => [Number(value(each, 'w:w')), Number(value(each, 'w:h'))])
  expect(Math.max(...lengths)).toBeGreaterThan(20_000)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(31_680)
})
