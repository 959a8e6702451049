import type { Page } from 'playwright-core'

/** Keeps everything that is said to a screen reader from now on; what it gives tells all of it. What is said later takes the place of it on the page. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    const region = document.querySelector('[role="log"][aria-live="polite"]')
    if (region === null) throw new Error('no live region')
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
}
