import type { OutlineItem, StructureElement } from 'pdfkit'
import { bookmark } from '../bookmark.js'
import { FOOT, MARGIN, PAPER } from '../page-size.js'
import type { Sheet } from '../sheet.js'

/** Pages of words: where the next line stands, and a new page when there is no room. Points. */
export class Flow {
  readonly sheet: Sheet
  readonly left = MARGIN
  readonly width = PAPER.a4.width - 2 * MARGIN
  y = MARGIN
  readonly #open: OutlineItem[] = []
  #hasPage = false

  constructor(sheet: Sheet) {
    this.sheet = sheet
  }

  get pdf(): Sheet['pdf'] {
    return this.sheet.pdf
  }

  get root(): StructureElement {
    return this.sheet.root
  }

  /** Height left on the page. */
  get room(): number {
    return this.#hasPage ? BOTTOM - this.y : 0
  }

  get isAtTop(): boolean {
    return this.y === MARGIN
  }

  /** Begins a new page unless there is so much room on this one; whether it did. */
  need(height: number): boolean {
    if (this.room >= height || (this.#hasPage && this.isAtTop)) return false
    this.pdf.addPage({ size: [PAPER.a4.width, PAPER.a4.height], margin: 0 })
    this.#hasPage = true
    this.y = MARGIN
    return true
  }

  /** An entry in the contents, under the last one of a higher level. */
  bookmark(title: string, level: number): void {
    this.#open.length = Math.min(this.#open.length, level - 1)
    this.#open.push(bookmark(this.sheet, title, this.#open.at(-1), this.y))
  }
}

const BOTTOM = PAPER.a4.height - MARGIN - FOOT

/** Height of a page for words. */
export const PAGE_ROOM = BOTTOM - MARGIN
