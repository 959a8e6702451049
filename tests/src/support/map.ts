import type { Locator, Page } from 'playwright-core'
import { until } from './until.js'

/** What a test sees and does on the map of an open theory. */
export class MapPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Waits until the map is drawn. The page looks by itself: locators let half a second go by between two looks. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(
      () => {
        const map = document.querySelector('[role="listbox"][aria-label="Map of the theory"]')
        return map !== null && document.querySelector('.save-mark[data-save="saved"]')?.checkVisibility() === true
      },
      undefined,
      { polling: 20 },
    )
  }

  /**
   * Opens the details and brings all of the map into view beside them, where the window has room for both: a test
   * presses what is anywhere on it. People begin with the map alone, at a size that can be read.
   */
  async spread(): Promise<void> {
    // With nothing on it there is nothing to bring into view, and the title may be waiting for letters.
    if ((await this.count()) === 0) return
    const stage = this.page.locator('.theory-map')
    if ((this.page.viewportSize()?.width ?? 0) < 1100 || (await stage.count()) === 0) return
    const widthOf = () => stage.evaluate((element) => element.clientWidth)
    const alone = await widthOf()
    if ((await this.page.getByRole('complementary').count()) === 0) {
      await this.page.keyboard.press('Control+i')
      await until('the details stand beside the map', async () => (await widthOf()) < alone)
    }
    await this.page.keyboard.press('Shift+1')
    await this.atRest()
  }

  /** Waits until the camera stands still. */
  async atRest(): Promise<void> {
    const viewport = this.page.locator('.react-flow__viewport')
    let before = ''
    let same = 0
    await until('the camera stands still', async () => {
      const now = (await viewport.getAttribute('style')) ?? ''
      same = now === before ? same + 1 : 0
      before = now
      return same >= 5
    })
  }

  /** How many screen pixels a pixel of the map takes. */
  zoom(): Promise<number> {
    const viewport = this.page.locator('.react-flow__viewport')
    return viewport.evaluate((element) => Number(getComputedStyle(element).getPropertyValue('--map-zoom')))
  }

  /** The ids of boxes that say this, in reading order. */
  async ids(words: string): Promise<string[]> {
    const options = this.page.locator('.thing-list [role="option"][data-id]', { hasText: words })
    return options.evaluateAll((found) => found.map((option) => option.getAttribute('data-id') ?? ''))
  }

  /** How many boxes and groups the map has, as a screen reader counts them. */
  count(): Promise<number> {
    return this.page.locator('.thing-list [role="option"][data-id]').count()
  }

  /** The box on the screen with this label. */
  async box(words: string): Promise<Locator> {
    const find = () =>
      this.page.locator('.map-box', { hasText: new RegExp(words.split(' ').map(escaped).join('\\s*')) }).first()
    await find().waitFor()
    return find()
  }

  /** Where the box stands on the screen. */
  async rect(words: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const rect = await (await this.box(words)).boundingBox()
    if (rect === null) throw new Error(`${words} is not on the screen`)
    return rect
  }

  async centre(words: string): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await this.rect(words)
    return { x: x + width / 2, y: y + height / 2 }
  }

  async select(words: string): Promise<void> {
    const { x, y } = await this.centre(words)
    await this.page.mouse.click(x, y)
  }

  /** Drags from one point of the screen to another in small steps, as a hand does. */
  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    for (let step = 1; step <= 12; step += 1) {
      await this.page.mouse.move(from.x + ((to.x - from.x) * step) / 12, from.y + ((to.y - from.y) * step) / 12)
    }
    await this.page.mouse.up()
  }

  /** Waits until a box stands still: moves are animated. */
  async settled(words: string): Promise<void> {
    let before = ''
    await until(`${words} stands still`, async () => {
      const now = JSON.stringify(await this.rect(words))
      const same = now === before
      before = now
      return same
    })
  }
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
