import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from '../../scripts/build.mjs'
import { ensureChromium } from '../../scripts/chromium.mjs'

export const WINDOW = { width: 1280, height: 800 }

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/** Headless Chromium without GPU. Throws where there is none. */
export async function launchBrowser() {
  const chromium = ensureChromium()
  if ('advice' in chromium) throw new Error(chromium.advice)
  const playwright = createRequire(join(ROOT, 'tests/package.json'))('playwright-core')
  return playwright.chromium.launch({ executablePath: chromium.path, args: FLAGS })
}

/** A window of its own, with nothing kept from others. */
export async function openWindow(browser) {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'en-GB' })
  await context.addInitScript(() => localStorage.setItem('throughline.name', 'Bench'))
  const page = await context.newPage()
  page.on('pageerror', (error) => console.log(`  ! ${error.message}`))
  return page
}
