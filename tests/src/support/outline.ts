import type { Locator, Page } from 'playwright-core'
import { until } from './until.js'

/** What a test sees and does in the outline of an open theory. */
export class OutlinePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Goes there by key, and waits until it has the keyboard. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+2')
    await this.page.getByRole('treegrid', { name: 'Outline of the theory' }).waitFor()
  }

  /** The row whose name begins like this; only rows near what is in view are there. */
  row(name: string): Locator {
    return this.page.locator(`[role="treegrid"] [role="row"][aria-label^="${name}"]`)
  }

  /** The name of the row that has the keyboard; empty where the keyboard is elsewhere. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.getAttribute('role') === 'row' ? (activeElement.getAttribute('aria-label') ?? '') : ''
    })
  }

  /** Waits until the row whose name begins like this has the keyboard. */
  async at(name: string): Promise<void> {
    await until(`the keyboard is at "${name}"`, async () => (await this.focused()).startsWith(name))
  }

  /** Walks down until the row whose name begins like this has the keyboard. */
  async walkTo(name: string): Promise<void> {
    await this.page.keyboard.press('Home')
    for (let before = ''; ; ) {
      let now = await this.focused()
      if (now === before) {
        await until('the keyboard has moved', async () => (await this.focused()) !== before, 500).catch(() => {})
        now = await this.focused()
      }
      if (now.startsWith(name)) return
      if (now === before) throw new Error(`there is no row "${name}" below; the last one is "${now}"`)
      before = now
      await this.page.keyboard.press('ArrowDown')
    }
  }

  /** Writes the label of a new or focused row and ends it. */
  async write(label: string): Promise<void> {
    await this.page.locator('.outline-field').waitFor()
    await this.page.keyboard.type(label)
    await this.page.keyboard.press('Enter')
    await this.at(label)
  }
}
