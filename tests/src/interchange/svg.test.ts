import { readFileSync } from 'node:fs'
import { writeFile } from '@throughline/server/dist/pictures/index.js'
import { type ExportChoices, readFile, writeJson } from '@throughline/shared/formats'
import { aLink, anElement, aTheory, type Theory } from '@throughline/shared/model'
import { THEME_NAMES } from '@throughline/shared/scene'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserAtHand } from '../support/browser.js'
import { caseNames, caseTheory } from '../support/cases.js'
import { judgedFolder, judgement } from '../support/judges.js'
import { asPng, asSvg, differentPart } from '../support/pictures-alike.js'

const FONTS = ['native', 'embedded', 'outlined'] as const
// Parts of a picture that may differ: letters are smoothed by other rules than shapes. In another font they differ more.
const TEXT = 0.008
const SHAPES = 0.003
const folder = judgedFolder()
let page: Page
let count = 0

beforeAll(async () => {
  page = await (await browserAtHand()).newPage()
})
afterAll(() => page.close())

async function svgOf(theory: Theory, choices: Partial<ExportChoices> = {}): Promise<string> {
  const svg = await writeFile('svg', theory, { date: '2026-11-30', ...choices })
  if (typeof svg !== 'string') throw new Error('an SVG is text')
  return svg
}

async function pngOf(theory: Theory, choices: Partial<ExportChoices> = {}): Promise<Uint8Array> {
  const png = await writeFile('png', theory, { date: '2026-11-30', scale: 1, ...choices })
  if (typeof png === 'string') throw new Error('a PNG is bytes')
  return png
}

/** The picture as librsvg draws it. */
function byLibrsvg(svg: string): Uint8Array {
  const from = folder.put(`${++count}.svg`, svg)
  judgement('rsvg-convert', from, '-o', `${from}.png`)
  return readFileSync(`${from}.png`)
}

describe.each(caseNames)('the figure of %s', (name) => {
  const theory = caseTheory(name)
  const figures = new Map<string, Promise<string>>()

  /** Drawn once for each kind of text, however many look at it. */
  function figure(fonts: (typeof FONTS)[number]): Promise<string> {
    const drawn = figures.get(fonts) ?? svgOf(theory, { fonts })
    figures.set(fonts, drawn)
    return drawn
  }

  test.each(FONTS)('with text %s is sound, fetches nothing, runs nothing, and opens again', async (fonts) => {
    const svg = await figure(fonts)
    judgement('xmllint', '--noout', '--huge', folder.put(`${++count}.svg`, svg))
    expect(skeleton(svg)).not.toMatch(/<(script|foreignObject|image|a|use|animate|set)\b|\son\w+=|\bhref=/i)
    for (const [, address] of svg.matchAll(/url\(([^)]{0,30})/g)) expect(address).toMatch(/^data:font\/woff;base64,/)
    const opened = await readFile(new TextEncoder().encode(svg))
    expect(opened.ok && writeJson(opened.theory)).toBe(writeJson(theory))
  })

  test('looks the same in Chromium with its fonts inside, as outlines, and as PNG', async () => {
    const [embedded, outlined] = [await figure('embedded'), await figure('outlined')]
    expect(await differentPart(page, asSvg(withoutSystemFonts(embedded)), asSvg(outlined))).toBeLessThan(TEXT)
    expect(await differentPart(page, asPng(await pngOf(theory)), asSvg(outlined))).toBeLessThan(TEXT)
  })

  test('as outlines looks the same in librsvg', async () => {
    const outlined = await figure('outlined')
    expect(await differentPart(page, asPng(byLibrsvg(outlined)), asSvg(outlined))).toBeLessThan(SHAPES)
  })
})

describe('a figure', () => {
  const theory = caseTheory('tutoring-evidence-rated.json')

  test.each([...THEME_NAMES, 'house'] as const)(
    'in the theme %s looks the same in Chromium and librsvg',
    async (theme) => {
      const house = theme === 'house' ? ['#00507d', '#a8004f', '#fdf6e8'] : []
      const svg = await svgOf(theory, { theme, house, fonts: 'outlined', background: 'ground' })
      expect(await differentPart(page, asPng(byLibrsvg(svg)), asSvg(svg))).toBeLessThan(SHAPES)
    },
  )

  test('drawn in another font does not look the same: so much would be seen', async () => {
    const [native, outlined] = [await svgOf(theory), await svgOf(theory, { fonts: 'outlined' })]
    expect(await differentPart(page, asSvg(withoutSystemFonts(native)), asSvg(outlined))).toBeGreaterThan(2 * TEXT)
  })

  test('with fonts inside is small: they hold no more than its letters', async () => {
    const [native, embedded] = [await svgOf(theory), await svgOf(theory, { fonts: 'embedded' })]
    expect(embedded.length - native.length).toBeLessThan(250_000)
  })

  test('whose labels are markup shows them as text, and nothing of them runs', async () => {
    const hostile = `</text></svg><script>document.title='ran'</script><a href="javascript:1">x</a>]]>--><![CDATA[`
    const made = aTheory({
      details: { title: { en: hostile }, organisation: hostile, licence: hostile },
      elements: ['a', 'b'].map((id) => anElement({ id, type: 'outcome', label: { en: hostile } })),
      links: [aLink({ id: 'l', from: 'a', to: 'b', label: { en: hostile } })],
    })
    for (const fonts of FONTS) {
      const svg = await svgOf(made, { fonts })
      judgement('xmllint', '--noout', folder.put(`${++count}.svg`, svg))
      await page.setContent(svg.slice(svg.indexOf('<svg')))
      expect(await page.evaluate(() => document.querySelectorAll('script, a, [href]').length)).toBe(0)
      expect(await page.title()).not.toBe('ran')
      if (fonts !== 'outlined') expect(await page.locator('svg').textContent()).toContain('<script>')
    }
  })
})

/** The file less everything between tags and in quotes: what a browser could act on. */
const skeleton = (svg: string): string => svg.replace(/>[^<]*</g, '><').replace(/"[^"]*"/g, '""')

/** The same with families that no system has: only the fonts inside can draw it. */
function withoutSystemFonts(svg: string): string {
  return svg.replace(/Inter\b(?=[",])|Noto Sans Arabic|Noto Emoji/g, (family) => `Only inside ${family}`)
}
