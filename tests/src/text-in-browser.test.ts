import { createNodeMeasure } from '@throughline/server/dist/pictures/index.js'
import { writeSvg } from '@throughline/shared/formats'
import { placeTheory, routeLinks } from '@throughline/shared/layout'
import { aBand, anElement, aTheory, ELEMENT_TYPES, type Theory } from '@throughline/shared/model'
import { boxSizer, buildScene, linesOf, linkSizer, type Measure, sceneBox, wordsIn } from '@throughline/shared/scene'
import * as fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserAtHand } from './support/browser.js'
import { caseNames, caseTheory } from './support/cases.js'
import { openFontPage, type Query, widthsInBrowser } from './support/font-page.js'

let page: Page

beforeAll(async () => {
  page = await openFontPage(await browserAtHand())
})
afterAll(() => page.close())

const WORDS = [
  ...'Pupils AVATAR To office fi ffl ŵyr tŷ i’r d’accord Łódź Ελλάδα Привет 1,200 10:30 (A) --> x×y “quote” free-school-meals'.split(
    ' ',
  ),
  ...'ارتفاع نسبة حضور الأطفال إلى 85% (Year 6) ٤٠ أسرة، والأمهات؟'.split(' '),
  ...['👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👍🏽', '❤️', 'שלום', '日本語', 'x'.repeat(60), 'w\u0302', '\n', '\u00A0', '\u200F'],
]
const label = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '))

describe('text is broken into the same lines in the browser and on the server', () => {
  test.each(caseNames)('in every box of %s', async (name) => {
    await expectSameLines(caseTheory(name))
  })

  test('in labels of 2,000 characters and of any mixture of scripts', async () => {
    const seed = Date.now() & 0x7fffffff
    const mixed = fc.sample(label, { numRuns: 400, seed })
    const long = ['x'.repeat(2000), 'lorem ipsum '.repeat(167), 'ع'.repeat(2000), '👍🏽'.repeat(500)]
    const elements = [...mixed, ...long].map((words, index) => {
      const type = ELEMENT_TYPES[index % ELEMENT_TYPES.length] ?? 'note'
      return anElement({ id: `e${index}`, type, label: { en: words } })
    })
    await expectSameLines(aTheory({ bands: [aBand({ id: 'b' })], elements }), `seed ${seed}`)
  })
})

test('each piece of text in a figure is as wide in Chromium as the scene made room for', async () => {
  const theory = caseTheory('awkward-bilingual.json')
  const context = { theory, measure: createNodeMeasure(), words: wordsIn('en') }
  const layout = placeTheory(theory, boxSizer(theory, context.measure, context.words))
  const scene = buildScene({ ...context, layout, routes: routeLinks(theory, layout, undefined, linkSizer(context)) })
  const drawn = await page.evaluate(
    (svg) => {
      document.body.innerHTML = svg.slice(svg.indexOf('<svg'))
      return [...document.querySelectorAll<SVGTextElement>('svg text')].map((text) => ({
        place: `${text.getAttribute('x')} ${text.getAttribute('y')}`,
        width: text.getComputedTextLength(),
      }))
    },
    writeSvg(scene, { title: 'x' }),
  )
  const widths = new Map(drawn.map(({ place, width }) => [place, width]))
  const runs = linesOf(scene).flatMap((line) => line.runs.map((run) => ({ ...run, y: line.baseline })))
  expect(drawn).toHaveLength(runs.length)
  for (const { text, x, y, width, face } of runs) {
    const place = [face === 'emoji' ? x + width / 2 : x, y].map((at) => Math.round(at * 100) / 100).join(' ')
    expect(Math.abs((widths.get(place) ?? Number.NaN) - width), `${text} at ${place}`).toBeLessThan(0.05)
  }
})

/** Lays all boxes out with HarfBuzz, then with the widths that Chromium gives for the same pieces, and compares. */
async function expectSameLines(theory: Theory, hint = ''): Promise<void> {
  const asked = new Map<string, Query>()
  const harfbuzz = createNodeMeasure()
  const onServer = labelsOf(theory, {
    ...harfbuzz,
    width(text, font, face) {
      asked.set(keyOf({ text, font, face }), { text, font, face })
      return harfbuzz.width(text, font, face)
    },
  })
  const queries = [...asked.values()]
  const widths = await widthsInBrowser(page, queries)
  const known = new Map(queries.map((query, index) => [keyOf(query), widths[index] ?? Number.NaN]))
  const inBrowser = labelsOf(theory, {
    ...harfbuzz,
    width(text, font, face) {
      // Never asked by the server: the lines differ, and the comparison below says where.
      return known.get(keyOf({ text, font, face })) ?? harfbuzz.width(text, font, face)
    },
  })
  expect(inBrowser, hint).toEqual(onServer)
  for (const query of queries) {
    const width = harfbuzz.width(query.text, query.font, query.face)
    // Canvas adds up in single precision: very wide pieces differ a little more.
    expect(Math.abs((known.get(keyOf(query)) ?? Number.NaN) - width), query.text).toBeLessThan(0.01 + width * 1e-4)
  }
}

function labelsOf(theory: Theory, measure: Measure): string[][] {
  const words = wordsIn('en')
  const sizer = boxSizer(theory, measure, words)
  return [...theory.elements.values()].map((element) => {
    const size = sizer(element, { minWidth: 148, maxWidth: 148 })
    const box = sceneBox({ theory, measure, words }, element, { x: 0, y: 0, ...size })
    return box.label.map((line) => line.text)
  })
}

const keyOf = ({ text, font, face }: Query): string => `${face} ${font.weight} ${font.sizePx} ${text}`
