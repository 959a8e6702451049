import type { Page } from 'playwright-core'
import { saveMark } from './browser.js'
import { until } from './until.js'

/** Waits until the browser keeps a page. */
export async function isKept(page: Page, file: '/index.html' | '/editor.html'): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  const kept = () => page.evaluate(async (name) => (await caches.match(name)) !== undefined, file)
  await until(`${file} is kept`, kept, 60_000)
}

/** The files that are kept, by build; the last is the newest. */
export function keptFiles(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const builds = await caches.keys()
    const files = async (build: string) =>
      (await (await caches.open(build)).keys()).map(({ url }) => new URL(url).pathname)
    return Object.fromEntries(await Promise.all(builds.map(async (build) => [build, await files(build)] as const)))
  })
}

/** The copies of theories that a browser keeps. */
export function keptCopies(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const all = await indexedDB.databases()
    return all.filter(({ name }) => name?.startsWith('throughline/')).length
  })
}

/** Waits until the page has noticed that there is no server. */
export function isOffline(page: Page): Promise<void> {
  return until('the save mark says Offline', async () => /Offline/.test(await saveMark(page)))
}

/** Writes a note on the map. */
export async function writeNote(page: Page, words: string): Promise<void> {
  await page.bringToFront()
  await page.getByRole('button', { name: /^Note/ }).click()
  await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement)
  await page.keyboard.type(words)
  await page.keyboard.press('Escape')
}

/** Waits until what opens later has come: it comes when the page has time. */
export async function laterPartsAreHere(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name)
    return ['/Dialogs-', '/rest-', '/meetings-'].every((part) => names.some((name) => name.includes(part)))
  })
}

/** Waits until what was not sent is kept, as whoever wants to leave is told. */
export async function changesAreKept(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await until('something waits', async () => /changes? waiting/.test(await saveMark(page)))
  await until('the browser keeps what was not sent', async () => {
    await page.getByRole('link', { name: 'Throughline: all theories' }).click()
    await dialog.waitFor()
    const said = (await dialog.textContent()) ?? ''
    await dialog.getByRole('button', { name: 'Stay' }).click()
    await dialog.waitFor({ state: 'detached' })
    return /stays? in this browser/.test(said)
  })
}
