import type { OutlineItem } from 'pdfkit'
import type { Sheet } from './sheet.js'

/** An entry of the list of contents that readers show beside the pages: leads to a height of the current page. */
export function bookmark({ pdf }: Sheet, title: string, under: OutlineItem = pdf.outline, top = 0): OutlineItem {
  return under.addItem(title, { fit: false, left: pdf.page.width, top, expanded: false })
}
