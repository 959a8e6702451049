import { wordsOf } from '@throughline/shared/model'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { violations } from '../support/axe.js'
import { saveMark } from '../support/browser.js'
import { type Editing, journey } from '../support/journey.js'
import { changesAreKept, isKept, isOffline, keptFiles, writeNote } from '../support/kept.js'
import { MapPage } from '../support/map.js'
import { until } from '../support/until.js'
import { type UpgradingProxy, upgradingProxy } from '../support/upgrading-proxy.js'
import { isMadeAnew, wearOut } from '../support/wear-out.js'

const CASE = 'tutoring-evidence-rated.json'
const TITLE = /tutoring/i
const BOX = 'Pupils close specific gaps in number and fractions'
const { together, theory, visitor, server } = journey({ ownServer: true })

let proxy: UpgradingProxy | null = null
afterEach(async () => {
  await proxy?.close()
  proxy = null
})

test('without a network a theory opens again from this browser, by reload and by its address, and all that was written arrives once', async () => {
  const { ana, id } = await together(CASE, 'ana')
  const context = ana.page.context()
  await isKept(ana.page, '/editor.html')
  await ana.go('/')
  await isKept(ana.page, '/index.html')
  await ana.go(`/d/${id}`)
  await ana.map.ready()

  await context.setOffline(true)
  await isOffline(ana.page)
  await writeNote(ana.page, 'In the train')
  await changesAreKept(ana.page)
  await ana.page.reload()
  await isOpen(ana.page)
  await ana.page.getByText('You see what this browser keeps of this theory.', { exact: false }).first().waitFor()
  await ana.picture('reloaded-offline')
  await until('what was written is there', async () => (await ana.map.ids('In the train')).length === 1)
  expect(await saveMark(ana.page)).toMatch(/Offline: \d+ changes? waiting/)
  await writeNote(ana.page, 'In the tunnel')
  await until('two boxes', async () => (await ana.map.ids('In the tunnel')).length === 1)
  await changesAreKept(ana.page)

  await ana.page.close()
  const again = await context.newPage()
  await again.goto(ana.page.url())
  await isOpen(again)
  const map = new MapPage(again)
  await until(
    'both are there',
    async () => (await map.ids('In the tunnel')).length + (await map.ids('In the train')).length === 2,
  )

  await again.goto(new URL('/', again.url()).href)
  const kept = again.getByRole('listitem').filter({ hasText: TITLE })
  await kept.getByText(/changes? not sent yet/).waitFor()
  expect(await violations(again)).toEqual([])
  await kept.getByRole('link').click()
  await isOpen(again)
  expect(await labels(id)).not.toContain('In the train')

  await context.setOffline(false)
  await map.ready()
  for (const words of ['In the train', 'In the tunnel']) {
    expect((await labels(id)).filter((label) => label === words)).toEqual([words])
  }
})

test('two tabs of one theory offline, both closed: both come back with what was written in each', async () => {
  const { ana, id } = await together(CASE, 'ana')
  const context = ana.page.context()
  await isKept(ana.page, '/editor.html')
  const second = await context.newPage()
  await second.goto(ana.page.url())
  await new MapPage(second).ready()
  await context.setOffline(true)
  for (const [page, words] of [
    [ana.page, 'In one tab'],
    [second, 'In another'],
  ] as const) {
    await page.bringToFront()
    await isOffline(page)
    await writeNote(page, words)
    await changesAreKept(page)
  }
  await second.close()
  await ana.page.reload()
  await isOpen(ana.page)
  await until(
    'both are there',
    async () => (await ana.map.ids('In one tab')).length + (await ana.map.ids('In another')).length === 2,
  )
  await context.setOffline(false)
  await ana.map.ready()
  expect(await labels(id)).toEqual(expect.arrayContaining(['In one tab', 'In another']))
  await ana.go('/')
  await ana.page.getByRole('heading', { name: 'Theories of change' }).waitFor()
})

test('[D32] edits of one field that met while the theory was made anew are shown to both, with what was there', async () => {
  const { ana, ben, id } = await together(CASE, 'ana', 'ben')
  await isKept(ana.page, '/editor.html')
  const address = ben.page.url()
  await ben.go('/')
  await ana.page.context().setOffline(true)
  await isOffline(ana.page)
  await rewrites(ana, BOX, 'Pupils close gaps in algebra')
  await changesAreKept(ana.page)

  // So that the server knows at once that she has gone.
  await server().kill('SIGTERM')
  await server().start()
  await wearOut(server().url, id)
  await until('it is made anew', () => isMadeAnew(server().url, id), 30_000)
  await ben.page.goto(address)
  await ben.map.ready()
  await ben.map.spread()
  await rewrites(ben, BOX, 'Pupils close gaps in number bonds')
  await ben.saved()

  await ana.page.context().setOffline(false)
  for (const { page } of [ana, ben]) {
    await page.getByText('Two edits met.').first().waitFor()
    await page.getByRole('button', { name: 'Show both' }).click()
    const label = page.getByRole('list', { name: 'Label' })
    for (const words of ['Pupils close gaps in algebra', 'Pupils close gaps in number bonds', BOX]) {
      await label.getByText(words).waitFor()
    }
  }
  await ana.saved()
})

test('the server is stopped: what was open here opens, what never was is said to be not here, and it is asked again', async () => {
  const { ana, id } = await together(CASE, 'ana')
  const ben = await visitor('ben')
  await ben.go('/')
  await isKept(ben.page, '/index.html')
  await isKept(ana.page, '/editor.html')
  await server().kill()

  await ana.page.reload()
  await isOpen(ana.page)
  await ana.go('/d/neverOpenedHereBefore0')
  await ana.page.getByText('This browser has no copy of this theory yet.', { exact: false }).waitFor()
  // A page that was never used: in both languages, since nothing of ours is there to know which.
  await ana.go('/')
  await ana.page.getByRole('heading', { name: 'this page is not kept in this browser' }).waitFor()
  await ana.page.getByRole('heading', { name: 'nid yw’r dudalen hon wedi’i chadw' }).waitFor()
  expect(await violations(ana.page)).toEqual([])

  await ben.page.reload()
  await ben.page.getByText('This browser keeps no theory.', { exact: false }).waitFor()
  await server().start()
  await ben.page.getByRole('link', { name: TITLE }).first().waitFor()
  await ana.page.getByRole('link', { name: 'Try again' }).click()
  await ana.page.getByRole('heading', { name: 'Theories of change' }).waitFor()
  await ana.go(`/d/${id}`)
  await ana.map.ready()
})

test('a new version is shown at once where the server can be reached; tabs of the one before go on; older ones are let go of', async () => {
  const { id } = await together(CASE)
  proxy = await upgradingProxy(server().url)
  const ana = await visitor('ana')
  const { page } = ana
  await page.goto(`${proxy.url}/d/${id}`)
  await new MapPage(page).ready()
  await isKept(page, '/editor.html')

  proxy.upgrade()
  const second = await page.context().newPage()
  await second.goto(page.url())
  await isOfBuild(second, 1)
  await until(
    'the new page took the place of the old',
    async () => {
      const [before, now] = Object.values(await keptFiles(second))
      return before?.includes('/editor.html') === false && now?.includes('/editor.html') === true
    },
    30_000,
  )
  await writeNote(page, 'From a tab of the version before')
  await new MapPage(page).ready()
  await until('the new one sees it', async () => (await new MapPage(second).ids('From a tab')).length === 1)

  proxy.upgrade()
  await page.reload()
  await isOfBuild(page, 2)
  await until(
    'the first is let go of',
    async () => {
      const builds = Object.keys(await keptFiles(page))
      return builds.length === 2 && builds.every((build) => build.includes('/b'))
    },
    30_000,
  )

  // A network that hangs, and a proxy without a server behind it, are none.
  for (const trouble of [proxy.hang, proxy.cutOff]) {
    trouble()
    await second.reload()
    await isOpen(second)
    expect(await buildOf(second)).toBe(2)
    proxy.mend()
    await second.reload()
    await new MapPage(second).ready()
  }
})

test('what is kept is the pages’ files alone: nothing of the API, of signing in, of any theory', async () => {
  const { ana, id } = await together(CASE, 'ana')
  await isKept(ana.page, '/editor.html')
  const files = Object.values(await keptFiles(ana.page)).flat()
  expect(files.filter((file) => !file.startsWith('/assets/'))).toEqual(['/editor.html'])
  const page = await ana.page.evaluate(async () => (await caches.match('/editor.html'))?.text())
  expect(page).not.toContain(id)
  await ana.page.context().setOffline(true)
  const asked = await ana.page.evaluate(
    (document) =>
      fetch(`/api/documents/${document}`).then(
        () => 'answered',
        () => 'no network',
      ),
    id,
  )
  expect(asked).toBe('no network')
})

async function labels(id: string): Promise<string[]> {
  const { elements, details } = await theory(id)
  return [...elements.values()].map(({ label }) => wordsOf(label, details.languages))
}

/** Waits until a theory is shown by a page that came up without the server. */
async function isOpen(page: Page): Promise<void> {
  await page.getByRole('listbox', { name: 'Map of the theory' }).waitFor({ state: 'attached' })
  await isOffline(page)
}

/** Writes a label anew on the map. */
async function rewrites({ page, map }: Editing, before: string, after: string): Promise<void> {
  await map.select(before)
  await page.keyboard.press('F2')
  await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(after)
  await page.keyboard.press('Enter')
}

/** A machine that is very busy may take a new page for one that does not come: loaded again it is there. */
async function isOfBuild(page: Page, build: number): Promise<void> {
  await new MapPage(page).ready()
  await until(`the page is of build ${build}`, async () => {
    if ((await buildOf(page)) === build) return true
    await page.reload()
    await new MapPage(page).ready()
    return false
  })
}

function buildOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const script = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? ''
    return Number(/\/assets\/b(\d+)\//.exec(script)?.[1] ?? 0)
  })
}
