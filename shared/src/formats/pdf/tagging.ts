import type { StructureElement, StructureOptions } from 'pdfkit'
import type { TaggedDocument } from './tagged-document.js'

/** An element of the structure tree that holds others. End it when all are in. */
export function opened(
  pdf: TaggedDocument,
  parent: StructureElement,
  type: string,
  options: StructureOptions = {},
): StructureElement {
  const element = pdf.struct(type, options)
  parent.add(element)
  return element
}

/** An element of the structure tree with what is drawn as its content. */
export function tagged(
  pdf: TaggedDocument,
  parent: StructureElement,
  { type, ...options }: StructureOptions & { readonly type: string },
  draw: () => void,
): void {
  const element = opened(pdf, parent, type, options)
  addContent(pdf, element, type, draw)
  element.end()
}

/** Adds what is drawn to an element: once for each page that it runs over. */
export function addContent(pdf: TaggedDocument, element: StructureElement, type: string, draw: () => void): void {
  const content = pdf.markStructureContent(type)
  draw()
  pdf.endMarkedContent()
  element.add(content)
}

/** What is drawn means nothing to who listens: a rule, a page number, a heading repeated. */
export function artifact(pdf: TaggedDocument, type: 'Pagination' | 'Layout', draw: () => void): void {
  pdf.markContent('Artifact', { type })
  draw()
  pdf.endMarkedContent()
}
