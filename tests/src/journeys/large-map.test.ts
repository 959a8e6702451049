import { writeJson } from '@throughline/shared/formats'
import type { Theory } from '@throughline/shared/model'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { caseFile, caseTheory } from '../support/cases.js'
import { importFile } from '../support/documents.js'
import { journey } from '../support/journey.js'
import { MapPage } from '../support/map.js'
import { until } from '../support/until.js'

const { open, theory, url, visitor } = journey()

test('while 228 boxes are tidied one types on, links stay on their boxes, and one undo takes it back', async () => {
  const shuffled = withShuffledColumns(caseTheory('large-neighbourhood.json'))
  const id = await importFile(url(), new TextEncoder().encode(writeJson(shuffled)), 'large.json')
  const ana = await open(id, 'ana')
  const { page } = ana
  await settled(page)
  await holdThread(page)
  const before = await theory(id)
  const [first] = [...before.elements.keys()]
  await page.locator(`.thing-list [data-id="${first}"]`).focus()

  await page.keyboard.press('Control+Shift+l')
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.type(', every week')
  const field = page.locator('.map-box-label')
  await until('the letters are in the field', async () => (await field.inputValue()).endsWith(', every week'))
  await page.keyboard.press('Enter')

  await letThreadWork(page)
  await until('boxes have other places', async () => positions(await theory(id)) !== positions(before))
  await settled(page)
  const tidied = await theory(id)
  expect(labelOf(tidied, first)).toMatch(/, every week$/)
  await page.keyboard.press('Control+z')
  await until('all boxes stand where they stood', async () => positions(await theory(id)) === positions(before))
  expect(labelOf(await theory(id), first)).toMatch(/, every week$/)
})

test('a fitted map is fitted again when a panel comes or goes or the window changes; one that was moved is not', async () => {
  const id = await importFile(url(), caseFile('tutoring-evidence-rated.json'), 'tutoring.json')
  const { page, map } = await open(id, 'ana')
  const zoom = () => map.zoom()
  const beside = await zoom()
  await page.keyboard.press('Control+i')
  await until('the map fills the room of the panel', async () => (await zoom()) > beside * 1.1)
  await map.atRest()
  const alone = await zoom()
  await page.setViewportSize({ width: 1500, height: 900 })
  await until('the map fills the larger window', async () => (await zoom()) > alone)
  await map.atRest()
  await page.keyboard.press('Control+-')
  await map.atRest()
  const own = await zoom()
  await page.keyboard.press('Control+i')
  await page.getByRole('complementary', { name: 'Details' }).waitFor()
  await map.atRest()
  expect(await zoom()).toBe(own)
})

test('a map opens alone, with letters that can be read; what is selected first brings its details', async () => {
  const id = await importFile(url(), caseFile('tutoring-evidence-rated.json'), 'tutoring.json')
  const ana = await visitor('ana')
  await ana.go(`/d/${id}`)
  const { page } = ana
  const label = page.locator('.map-box', { hasText: 'Diagnostic' })
  await label.waitFor()
  expect(await page.getByRole('complementary').count()).toBe(0)
  const scale = await new MapPage(page).zoom()
  expect(15 * scale).toBeGreaterThanOrEqual(10)
  await label.click()
  await page.getByRole('complementary', { name: 'Details' }).waitFor()
})

test('a box that is small on the screen is dragged by its middle: no control lies over it', async () => {
  const id = await importFile(url(), caseFile('large-neighbourhood.json'), 'large.json')
  const { page, map } = await open(id, 'ana')
  await settled(page)
  await page.keyboard.press('Shift+1')
  await map.atRest()
  const before = await theory(id)
  const [box] = [...before.elements.values()].filter(({ type }) => type === 'output')
  const option = page.locator(`.thing-list [data-id="${box?.id}"]`)
  await option.focus()
  const { x, y, width, height } = (await page.locator(`.react-flow__node[data-id="${box?.id}"]`).boundingBox()) ?? {
    ...{ x: 0, y: 0, width: 0, height: 0 },
  }
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width / 2, y + height / 2 + 60, { steps: 12 })
  await page.mouse.up()
  await until('it stands elsewhere', async () => positions(await theory(id)) !== positions(before))
  expect((await theory(id)).elements.size).toBe(before.elements.size)
})

test('a field on the map takes its caret along when it goes', async () => {
  const id = await importFile(url(), caseFile('tutoring-evidence-rated.json'), 'tutoring.json')
  const { page } = await open(id, 'ana')
  await settled(page)
  await page.locator('.thing-list [role="option"]').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('.map-box-label').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.map-box-label').waitFor({ state: 'detached' })
  await until('no caret is left on the map', () =>
    page.evaluate(() => {
      const at = document.getSelection()?.anchorNode ?? null
      return document.querySelector('.theory-map')?.contains(at) !== true
    }),
  )
})

async function settled(page: Page): Promise<void> {
  await page.locator('.theory-map[data-settled="true"]').waitFor()
}

/** From now on nothing comes to the other thread, until it is let work. */
async function holdThread(page: Page): Promise<void> {
  await page.evaluate(() => {
    const send = Worker.prototype.postMessage
    const held: (() => void)[] = []
    Worker.prototype.postMessage = function hold(this: Worker, message: unknown) {
      held.push(() => send.call(this, message))
    }
    addEventListener(
      'let-work',
      () => {
        Worker.prototype.postMessage = send
        for (const go of held) go()
      },
      { once: true },
    )
  })
}

const letThreadWork = (page: Page): Promise<unknown> => page.evaluate(() => dispatchEvent(new Event('let-work')))

const labelOf = ({ elements }: Theory, id: string | undefined): string | undefined =>
  Object.values(elements.get(id ?? '')?.label ?? {})[0]

const positions = ({ elements }: Theory): string =>
  JSON.stringify([...elements.values()].map(({ id, position }) => [id, position]).sort())

/** Its boxes stand one under the other in an order that follows nothing. */
function withShuffledColumns(theory: Theory): Theory {
  const counts = new Map<string | null, number>()
  const shuffled = [...theory.elements.values()].sort((a, b) => turned(a.id).localeCompare(turned(b.id)))
  const places = new Map(
    shuffled.map(({ id, band }) => {
      const at = counts.get(band) ?? 0
      counts.set(band, at + 1)
      return [id, [0, at * 130] as const]
    }),
  )
  const elements = [...theory.elements].map(
    ([id, element]) => [id, { ...element, position: places.get(id) ?? null }] as const,
  )
  return { ...theory, elements: new Map(elements) }
}

const turned = (id: string): string => [...id].reverse().join('')
