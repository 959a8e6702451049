import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checksReport } from '@throughline/shared/checks'
import { writeJson } from '@throughline/shared/formats'
import { aLink, anElement, anIndicator, aTheory, type Theory } from '@throughline/shared/model'
import { altText, longDescription, narrativeText } from '@throughline/shared/narrative'
import { examples } from '@throughline/shared/templates'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'throughline-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const QUIET = aTheory({
  elements: [
    anElement({ id: 'a', type: 'activity', label: { en: 'Read with children' } }),
    anElement({ id: 'o', type: 'output', label: { en: '40 sessions' } }),
  ],
})
const [example] = examples
if (example === undefined) throw new Error('there are no examples')
/** Nobody measures anything in it. */
const unmeasured: Theory = { ...example.theory(), indicators: new Map() }
const findings = file('unmeasured.json', writeJson(unmeasured))

describe('throughline check', () => {
  test('tells what is found, where and why, and ends with 1', async () => {
    const { code, out } = await called('check', findings)
    expect(code).toBe(1)
    const [first] = checksReport(unmeasured, 'en').findings
    expect(out).toContain(first?.message)
    expect(out).toContain(first?.why)
    expect(out).toContain(first?.source)
    expect(out).toMatch(/\d+ of \d+ outcomes and impacts have an indicator/)
  })

  test('as JSON it is the report of the API, and nothing else', async () => {
    const { out } = await called('check', findings, '--json')
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(checksReport(unmeasured, 'en'))))
  })

  test('it speaks Welsh', async () => {
    const { out } = await called('check', '--lang', 'cy', findings)
    expect(out).toMatch(/Mae gan \d+ o \d+ deilliant ac effaith ddangosydd/)
  })

  test('questions alone let a theory pass', async () => {
    const { code, out } = await called('check', file('sound.json', writeJson(sound())))
    expect(out).toContain('1 question')
    expect(out).not.toMatch(/\d (warning|problem)/)
    expect(code).toBe(0)
  })

  test.each([
    ['nothing is there', join(folder, 'none.json'), 'there is no such file'],
    ['it is a folder', folder, 'it is a folder'],
    ['it is another kind of file', file('letter.eml', 'Dear all'), 'Throughline opens'],
    ['it is cut short', file('cut.json', writeJson(QUIET).slice(0, 90)), 'cut.json'],
  ])('%s: it says so and ends with 1', async (_what, path, says) => {
    const { code, error, out } = await called('check', path)
    expect(error).toContain(says)
    expect(out).toBe('')
    expect(code).toBe(1)
  })
})

describe('throughline describe', () => {
  test('tells the theory in words: alt text, long description and narrative', async () => {
    const { code, out } = await called('describe', findings)
    expect(code).toBe(0)
    for (const words of [altText(unmeasured), longDescription(unmeasured), narrativeText(unmeasured)])
      expect(out).toContain(words)
  })

  test('as JSON, in Welsh', async () => {
    const { out } = await called('describe', findings, '--json', '--lang', 'cy')
    expect(JSON.parse(out)).toMatchObject({ language: 'cy', narrative: narrativeText(unmeasured, 'cy') })
  })

  test('a language that it cannot tell it in is refused, with those it can', async () => {
    const { code, error } = await called('describe', findings, '--lang', 'de')
    expect(code).toBe(2)
    expect(error).toMatch(/there are .*en.*, not “de”/)
  })
})

describe('throughline convert', () => {
  test('draws in an organisation’s colours, and says which of them cannot be read', async () => {
    const svg = join(folder, 'house.svg')
    const { code, out } = await called('convert', findings, '-o', svg, '--house', '#ffc800', '--house', '#7a0050')
    expect(code).toBe(0)
    expect(out).toMatch(/The main colour #ffc800 has a contrast of 1\.5 to 1; edges need 3 to 1\./)
    expect(readFileSync(svg, 'utf8')).toContain('#7a0050')
  })

  test.each([
    ['--theme', 'neon', /--theme: there are light, dark, print, grey, contrast, house, not “neon”/],
    ['--theme', 'house', /--house: say which colours/],
    ['--fonts', 'comic', /--fonts: there are native, embedded, outlined, not “comic”/],
  ])('%s %s is refused with what there is', async (option, value, words) => {
    const { code, error } = await called('convert', findings, '-o', join(folder, 'x.svg'), option, value)
    expect(code).toBe(2)
    expect(error).toMatch(words)
  })

  test('makes another file, by the name of the format or the end of the name', async () => {
    const svg = join(folder, 'out.svg')
    expect(await called('convert', findings, '-o', svg)).toMatchObject({ code: 0, error: '' })
    expect(readFileSync(svg, 'utf8')).toContain('<svg')
    const again = join(folder, 'again')
    expect(await called('convert', svg, '--to', 'json', '-o', again)).toMatchObject({ code: 0 })
    expect(JSON.parse(readFileSync(again, 'utf8'))).toEqual(JSON.parse(writeJson(unmeasured)))
  })

  test('says what is wrong with a template, and with where to write', async () => {
    const letter = file('letter.eml', 'Dear all')
    const inLetter = await called('convert', findings, '-o', join(folder, 'a.docx'), '--template', letter)
    expect(inLetter).toMatchObject({ code: 1, error: expect.stringMatching(/^The template cannot be used: /) })
    const nowhere = await called('convert', findings, '-o', join(folder, 'nowhere', 'a.json'))
    expect(nowhere).toMatchObject({ code: 1, error: expect.stringContaining('ENOENT') })
  })

  test('what it does not know is refused, and nothing is written', async () => {
    const { code, error } = await called('convert', findings, '--to', 'visio', '-o', join(folder, 'x'))
    expect(code).toBe(2)
    expect(error).toMatch(/there are .*svg.*, not “visio”/)
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })
})

describe('throughline diff', () => {
  const later = file('later.json', writeJson({ ...unmeasured, links: new Map([...unmeasured.links].slice(1)) }))

  test('says what differs, and ends with 1', async () => {
    const { code, out } = await called('diff', findings, later)
    expect(code).toBe(1)
    expect(out).toMatch(/^Links\n {2}- .+ → .+$/)
  })

  test('the same theory does not differ', async () => {
    expect(await called('diff', later, later)).toMatchObject({ code: 0, out: 'They say the same.' })
    expect(await called('diff', later, later, '--json')).toMatchObject({ code: 0, out: '[]' })
  })
})

describe('throughline layout', () => {
  test('gives every box a place', async () => {
    const { code, out } = await called('layout', file('unplaced.json', writeJson(QUIET)))
    expect(code).toBe(0)
    for (const { position } of JSON.parse(out).elements) expect(position).toHaveLength(2)
  })
})

test.each([
  ['no command', [], 0],
  ['a command that there is not', ['chek', findings], 'There is no command “chek”'],
  ['no file', ['check'], 'Say which file'],
  ['two files', ['check', findings, findings], 'One file at a time'],
  ['an option that it does not know', ['check', findings, '--fix'], '--fix'],
  ['a language that it does not speak', ['check', findings, '--lang', 'de'], '--lang'],
])('wrong use, %s: it says how it is called and ends with 2', async (_what, args, says) => {
  const { code, error, out } = await called(...args)
  expect(code).toBe(2)
  if (says !== 0) expect(error).toContain(says)
  expect(`${error}${out}`).toContain('throughline check FILE')
})

test('help is no mistake', async () => {
  expect(await called('--help')).toMatchObject({ code: 0, error: '' })
  expect((await called('check', '--help')).out).toContain('throughline check FILE')
})

function file(name: string, words: string): string {
  const path = join(folder, name)
  writeFileSync(path, words)
  return path
}

async function called(...args: readonly string[]) {
  let out = ''
  let error = ''
  const code = await run(args, {
    out: (text) => {
      out += text
    },
    error: (text) => {
      error += text
    },
  })
  return { code, out, error }
}

/** Only a risk is missing from it. */
function sound(): Theory {
  const types = ['situation', 'target-group', 'activity', 'output', 'impact'] as const
  return aTheory({
    elements: types.map((type, n) => anElement({ id: type, type, label: { en: `${type} ${n} of the theory` } })),
    links: [
      aLink({ id: 'l1', from: 'activity', to: 'output' }),
      aLink({ id: 'l2', from: 'output', to: 'impact', rationale: { en: 'It does.' } }),
    ],
    indicators: [anIndicator({ id: 'i', on: ['impact'], unit: 'people', baseline: 1, target: 2, source: 'Census' })],
  })
}
