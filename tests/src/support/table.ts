import type { Locator, Page } from 'playwright-core'
import { until } from './until.js'

/** What a test sees and does in the tables of an open theory. */
export class TablePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Goes to one of the tables. */
  async open(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Table', exact: true }).click()
    await this.page.getByRole('tab', { name }).click()
    await this.page.getByRole('grid', { name }).waitFor()
  }

  /** The cell in the first row that says this, under the column of this name. */
  async cell(row: string, column: string): Promise<Locator> {
    const heading = this.page.getByRole('columnheader', { name: column }).first()
    const index = await heading.getAttribute('aria-colindex')
    return this.page.getByRole('row').filter({ hasText: row }).first().locator(`[aria-colindex="${index}"]`)
  }

  /** The first words of the rows in view, from the top. */
  async firstCells(): Promise<string[]> {
    return this.page.locator('.table-body [aria-colindex="2"]').allInnerTexts()
  }

  /** What has the keyboard, as a screen reader would tell. */
  focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.textContent ?? '')
  }

  /** Puts rows on the clipboard, as a spreadsheet does. */
  async onClipboard(rows: readonly (readonly string[])[]): Promise<void> {
    const text = rows.map((row) => row.join('\t')).join('\r\n')
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text)
  }

  async says(words: string): Promise<void> {
    await until(`the table says "${words}"`, async () => (await this.page.getByText(words).count()) > 0)
  }
}
