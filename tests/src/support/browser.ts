import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { until } from './until.js'

const ARTEFACTS = fileURLToPath(new URL('../../../artefacts/', import.meta.url))
// The browser itself reports refused requests and lost connections; tests look at what the page says of them.
const EXPECTED =
  /ERR_(CONNECTION|INTERNET|SOCKET)|WebSocket connection|responded with a status of 4\d\d|error occurred when fetching the script/
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let launched: Promise<Browser> | null = null

/**
 * A real Chromium, headless: one for all files that a worker runs. Everybody in it has a context of their own. It ends
 * with its worker.
 */
export function browserAtHand(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: FLAGS })
  return launched
}

/** One person at one browser window of their own. */
export interface Visitor {
  readonly name: string
  readonly page: Page
  /** Script errors, refused requests and breaches of the content security policy so far. */
  readonly troubles: readonly string[]
  /** Opens a page of the product. */
  go(path: string): Promise<void>
  /** Keeps a picture of the window as artefacts/<name>.png. */
  picture(name: string): Promise<void>
  /** Waits until the save mark says that everything is on the server's disk. */
  saved(): Promise<void>
  leave(): Promise<void>
}

/** Opens a window for a person. */
export async function visit(
  browser: Browser,
  serverUrl: string,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: serverUrl })
  await context.addInitScript((own) => localStorage.setItem('throughline.name', own), name)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) {
      troubles.push(message.text())
    }
  })
  return {
    name,
    page,
    troubles,
    async go(path) {
      await page.goto(`${serverUrl}${path}`)
    },
    async picture(file) {
      mkdirSync(ARTEFACTS, { recursive: true })
      await page.screenshot({ path: `${ARTEFACTS}${file}.png` })
    },
    async saved() {
      // What a press just before began with the next frame is known to the mark after it.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
      await until(`${name}'s save mark says Saved`, async () => (await saveMark(page)) === 'Saved')
    },
    leave: () => context.close(),
  }
}

/** What the save mark says. */
export async function saveMark(page: Page): Promise<string> {
  return (await page.locator('.save-mark').textContent())?.trim() ?? ''
}
