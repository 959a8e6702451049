import { wordsOf } from '@throughline/shared/model'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.js'
import { saveMark } from '../support/browser.js'
import { type Editing, journey } from '../support/journey.js'
import { changesAreKept, isOffline, laterPartsAreHere } from '../support/kept.js'
import { until } from '../support/until.js'

const CASE = 'tutoring-evidence-rated.json'
const BOX = 'Pupils close specific gaps in number and fractions'
const LANGUAGES = ['en-GB']
const { together, theory } = journey()

test('an hour apart on two laptops: all of it merges, and where both changed one field both see both, and bring any of them back', async () => {
  const { ana, ben, id } = await together(CASE, 'ana', 'ben')
  const boxes = async () => [...(await theory(id)).elements.values()]
  const gaps = (await boxes()).find(({ label }) => wordsOf(label, LANGUAGES) === BOX)?.id
  const box = async () => (await boxes()).find((each) => each.id === gaps)
  await goesAway(ana)
  await goesAway(ben)

  await writes(ana, BOX, 'Pupils close gaps in algebra')
  await ana.page.getByLabel('Term', { exact: true }).selectOption('long')
  await writes(ben, BOX, 'Pupils close gaps in number bonds')
  await ben.page.getByLabel('Term', { exact: true }).selectOption('medium')
  await ben.page.getByRole('button', { name: /^Note/ }).click()
  await ben.page.keyboard.type('Written in the other train')
  await ben.page.keyboard.press('Escape')

  // A closed tab loses nothing either: neither what was done nor what it was done to.
  await changesAreKept(ana.page)
  const context = ana.page.context()
  await ana.page.close()

  await comesBack(ben.page)
  await ben.saved()
  expect(await ben.page.getByText('Edits met in').count()).toBe(0)
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(ben.page.url())

  for (const page of [again, ben.page]) await page.getByText('Edits met in 2 fields.').first().waitFor()
  await ben.picture('edits-met')
  await again.getByRole('button', { name: 'Show them' }).click()
  const label = again.getByRole('list', { name: 'Label' })
  await label.waitFor()
  expect(await violations(again, '.inspector')).toEqual([])
  await label.getByText('Pupils close gaps in algebra').waitFor()
  await label.getByText('Pupils close gaps in number bonds').waitFor()
  await label.getByText(BOX).waitFor()
  const term = again.getByRole('list', { name: 'Term' })
  // Ben was the later one.
  await until('the later stands', async () =>
    /stands/.test((await term.getByRole('listitem').first().textContent()) ?? ''),
  )
  expect(await term.getByRole('listitem').first().textContent()).toMatch(/^ben.*Medium/i)
  await until('also for the server', async () => (await box())?.term === 'medium')

  // One press brings the one before both back; an undo takes that back.
  await label.getByRole('button', { name: 'Use this' }).click()
  await until('what was before is back', async () => wordsOf((await box())?.label ?? {}, LANGUAGES) === BOX)
  await again.keyboard.press('Control+z')
  await until('and gone again', async () => wordsOf((await box())?.label ?? {}, LANGUAGES) !== BOX)
  await label.getByRole('button', { name: 'Use mine' }).click()
  await ben.page.getByRole('button', { name: 'Show them' }).click()
  const bens = ben.page.getByRole('list', { name: 'Label' })
  await until('Ben sees which stands', async () =>
    /stands.*algebra/.test((await bens.getByRole('listitem').first().textContent()) ?? ''),
  )

  // Whoever has seen them is not told again; the other still is.
  for (let left = 2; left > 0; left -= 1) {
    await again
      .getByRole('button', { name: /^Keep / })
      .first()
      .click()
    await until('one fewer', async () => (await again.getByRole('button', { name: /^Keep / }).count()) === left - 1)
  }
  expect(await again.getByText('edits met', { exact: false }).count()).toBe(0)
  expect(await bens.getByRole('listitem').count()).toBe(3)
  const labels = (await boxes()).map(({ label }) => wordsOf(label, LANGUAGES))
  expect(labels).toEqual(expect.arrayContaining(['Written in the other train', 'Pupils close gaps in algebra']))
})

async function goesAway({ page }: Editing): Promise<void> {
  await laterPartsAreHere(page)
  await page.context().setOffline(true)
  await isOffline(page)
}

async function comesBack(page: Page): Promise<void> {
  await page.context().setOffline(false)
  await page.getByText('Back online.').first().waitFor()
}

/** Writes a label anew on the map. */
async function writes({ page, map }: Editing, before: string, after: string): Promise<void> {
  await map.select(before)
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(after)
  await page.keyboard.press('Enter')
}

test('who leaves with changes that were not sent is told where they are, and stays or goes', async () => {
  const { ana } = await together(CASE, 'ana')
  const { page } = ana
  await goesAway(ana)
  await writes(ana, BOX, 'Pupils close gaps in algebra')
  await page.getByRole('button', { name: /^Show the / }).click()
  await page.getByRole('link', { name: 'Throughline: all theories' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/^\d+ changes? ha(s|ve) not been sent$/).waitFor()
  await dialog.getByText(/stays? in this browser/).waitFor()
  await ana.picture('leave')
  await dialog.getByRole('button', { name: 'Stay' }).click()
  await dialog.waitFor({ state: 'detached' })
  await comesBack(page)
  await ana.saved()
  await page.getByRole('link', { name: 'Throughline: all theories' }).click()
  await page.waitForURL(/\/$/)
})

test('a tab that is closed warns where this browser keeps nothing of what was not sent', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  // Some browsers forbid storage in private windows.
  await ana.page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  await ana.page.reload()
  await ana.map.ready()
  await ana.map.spread()
  for (const [one, warns] of [
    [ana, true],
    [ben, false],
  ] as const) {
    await goesAway(one)
    await writes(one, BOX, 'Pupils close gaps in algebra')
    await until('it waits', async () => /changes? waiting/.test(await saveMark(one.page)))
    if (!warns) await changesAreKept(one.page)
    const asked = new Promise<boolean>((resolve) => {
      one.page.once('dialog', async (dialog) => {
        await dialog.accept()
        resolve(dialog.type() === 'beforeunload')
      })
      one.page.once('close', () => resolve(false))
    })
    await one.page.close({ runBeforeUnload: true })
    expect(await asked, one.name).toBe(warns)
  }
})
