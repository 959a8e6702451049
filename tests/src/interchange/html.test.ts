import { pathToFileURL } from 'node:url'
import { writeFile } from '@throughline/server/dist/pictures/index.js'
import { type ExportChoices, readFile, writeJson } from '@throughline/shared/formats'
import { aBand, aLink, anElement, anEvidenceItem, aTheory, type Theory } from '@throughline/shared/model'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violations } from '../support/axe.js'
import { browserAtHand } from '../support/browser.js'
import { caseNames, caseTheory } from '../support/cases.js'
import { judgedFolder } from '../support/judges.js'

const folder = judgedFolder()
const asked: string[] = []
const troubles: string[] = []
let page: Page
let count = 0

beforeAll(async () => {
  page = await (await browserAtHand()).newPage({ viewport: { width: 1280, height: 900 } })
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(String(error)))
})
afterAll(() => page.close())

/** Opens the page of a theory from disk, as somebody does who was sent it. */
async function openPage(theory: Theory, choices: Partial<ExportChoices> = {}): Promise<string> {
  const html = await writeFile('html', theory, { date: '2026-11-30', ...choices })
  if (typeof html !== 'string') throw new Error('a page is text')
  asked.length = 0
  troubles.length = 0
  await page.goto(pathToFileURL(folder.put(`${++count}.html`, html)).href)
  return html
}

const fetched = () => asked.slice(1).filter((url) => !url.startsWith('data:'))

describe.each(caseNames)('the web page of %s', (name) => {
  const theory = caseTheory(name)

  test('fetches nothing, runs nothing, has no barrier that axe knows, and opens again', async () => {
    const html = await openPage(theory)
    expect(fetched()).toEqual([])
    expect(troubles).toEqual([])
    expect(await page.locator('script').count()).toBe(0)
    expect(await violations(page)).toEqual([])
    const opened = await readFile(new TextEncoder().encode(html))
    expect(opened.ok && writeJson(opened.theory)).toBe(writeJson(theory))
  })
})

describe('a web page', () => {
  const theory = caseTheory('tutoring-evidence-rated.json')

  test('says all of the theory without the figure: outline, narrative, tables with heading cells', async () => {
    await openPage(theory)
    for (const { label } of theory.elements.values()) {
      expect(await page.locator('.outline').textContent()).toContain(Object.values(label)[0])
    }
    for (const table of await page.locator('table').all()) {
      expect(await table.locator('caption').textContent()).not.toBe('')
      expect(await table.locator('thead th[scope=col]').count()).toBeGreaterThan(1)
    }
    expect(await page.locator('figure svg[role=img] > title').textContent()).toContain('Small-group maths tutoring')
    expect(await page.locator('figcaption').textContent()).toContain('27 boxes')
  })

  test('is gone through by keyboard: past the contents first, wide tables by themselves', async () => {
    await openPage(theory)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    const focused = async () => {
      await page.keyboard.press('Tab')
      return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id)
    }
    expect(await focused()).toBe('size-wide')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#size-1').isChecked()).toBe(true)
    expect(await focused()).toBe('')
    expect(await focused()).toContain('Small-group maths tutoring')
    const first = await focused()
    await page.keyboard.press('Enter')
    expect(first).toContain(await page.locator('.outline li:target > span').first().textContent())
  })

  test('is looked at closely in a frame of another page, on a phone: whole, large, and what is told of a box', async () => {
    const body = String(await writeFile('html', theory, { date: '2026-11-30' }))
    const policy = { 'content-security-policy': 'sandbox allow-popups' }
    const site =
      '<title>A site</title><iframe title="Theory" width="370" height="640" src="http://theory.test/"></iframe>'
    await page.route('http://theory.test/', (route) =>
      route.fulfill({ contentType: 'text/html', headers: policy, body }),
    )
    await page.route('http://site.test/', (route) => route.fulfill({ contentType: 'text/html', body: site }))
    await page.setViewportSize({ width: 390, height: 700 })
    await page.goto('http://site.test/')
    const frame = page.frameLocator('iframe')
    const sheet = frame.locator('.sheet')
    const width = async () => (await sheet.boundingBox())?.width ?? 0
    await frame.getByText('Whole', { exact: true }).click()
    await expect.poll(width).toBeLessThan(370)
    await frame.getByText('200 %').click()
    await expect.poll(width).toBeGreaterThan(3000)
    const around = frame.locator('.figure')
    await around.hover()
    // A turn of the wheel before the browser has drawn the figure large moves nothing: people turn it again.
    await expect
      .poll(async () => {
        await page.mouse.wheel(900, 400)
        return around.evaluate(({ scrollLeft, scrollTop }) => scrollLeft > 500 && scrollTop > 100)
      })
      .toBe(true)
    const box = frame.getByRole('link', { name: 'Tutor training and a three-day induction' })
    await box.first().click()
    const told = frame.locator('.outline li:target')
    await expect.poll(() => told.locator('> span').first().textContent()).toContain('Tutor training')
    await told.getByRole('link', { name: 'To the figure' }).click()
    await expect.poll(() => frame.locator('figure:target').count()).toBe(1)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  test('lights the links of the box under the pointer, with nothing that runs', async () => {
    await openPage(theory)
    const [own] = [...theory.links.values()]
    const other = [...theory.links.values()].find(({ from, to }) => from !== own?.from && to !== own?.from)
    const opacityOf = (id = '') =>
      page.evaluate((link) => {
        const line = document.querySelector(`[data-link="${link}"]`)
        return line === null ? null : getComputedStyle(line).opacity
      }, id)
    const name = Object.values(theory.elements.get(own?.from ?? '')?.label ?? {})[0] ?? ''
    await page.locator('.figure').getByRole('link', { name }).hover()
    expect([await opacityOf(own?.id), await opacityOf(other?.id)]).toEqual(['1', '0.12'])
  })

  test('fits a narrow screen: only the figure and wide tables scroll', async () => {
    await page.setViewportSize({ width: 320, height: 700 })
    await openPage(caseTheory('awkward-bilingual.json'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  test('in Welsh says so, and which words are in English', async () => {
    const bilingual = aTheory({
      details: { title: { cy: 'Tiwtora' }, languages: ['cy', 'en'] },
      elements: [anElement({ id: 'a', type: 'outcome', label: { en: 'They read more' } })],
    })
    await openPage(bilingual, { language: 'cy' })
    expect(await page.locator('html').getAttribute('lang')).toBe('cy')
    expect(await page.locator('.outline [lang=en]').textContent()).toBe('They read more')
    expect(await page.locator('h2').allTextContents()).toContain('Amlinelliad')
  })

  test('can be read in the dark theme, in high contrast and in an organisation’s colours', async () => {
    for (const theme of ['dark', 'contrast', 'house'] as const) {
      await openPage(theory, { theme, house: theme === 'house' ? ['#ffc800', '#e6007e', '#102a43'] : [] })
      expect(await violations(page), theme).toEqual([])
    }
  })

  test('whose words are markup shows them as text: nothing of them runs or leads anywhere', async () => {
    const hostile = `</template></style></title><script>document.title='ran'</script><img src=x onerror="document.title='ran'">]]>`
    const made = aTheory({
      details: { title: { en: hostile }, summary: { en: hostile }, organisation: hostile, source: hostile },
      bands: [aBand({ id: 'b', label: { en: hostile } })],
      elements: ['" onclick="x', 'c'].map((id) =>
        anElement({ id, type: 'outcome', band: 'b', label: { en: hostile }, description: { en: hostile } }),
      ),
      links: [aLink({ id: 'l', from: '" onclick="x', to: 'c', label: { en: hostile }, rationale: { en: hostile } })],
      evidence: [
        anEvidenceItem({ id: 'e', on: ['l'], label: { en: hostile }, link: `javascript:document.title='ran'` }),
      ],
    })
    const html = await openPage(made)
    expect(await page.locator('script, img, [onclick], [onerror], a[href^="javascript"]').count()).toBe(0)
    expect(await page.title()).toContain('<script>')
    expect(fetched()).toEqual([])
    const opened = await readFile(new TextEncoder().encode(html))
    expect(opened.ok && writeJson(opened.theory)).toBe(writeJson(made))
  })
})
