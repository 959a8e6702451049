import { elementsIn, wordsIn } from '../office-shapes/index.js'
import { singleBlanks } from '../single-blanks.js'
import { childNamed, childrenNamed, type XmlElement } from '../xml/index.js'

/** What a paragraph is in a document's outline. */
export type ParagraphRole =
  | { readonly is: 'title' | 'text' }
  | { readonly is: 'heading' | 'item'; readonly level: number }

/** Tells headings and items of lists from text, by the document's styles. */
export function paragraphRoles(styles: XmlElement | null): (paragraph: XmlElement) => ParagraphRole {
  const names = new Map(
    childrenNamed(styles ?? undefined, 'w:style').map((style) => [
      style.attributes.get('w:styleId') ?? '',
      (childNamed(style, 'w:name')?.attributes.get('w:val') ?? '').toLowerCase(),
    ]),
  )
  return (paragraph) => {
    const properties = childNamed(paragraph, 'w:pPr')
    const id = childNamed(properties, 'w:pStyle')?.attributes.get('w:val') ?? ''
    const style = names.get(id) ?? id.toLowerCase()
    const level = (element: XmlElement | undefined) =>
      Math.min(Math.max(Number(element?.attributes.get('w:val')) || 0, 0), 8)
    const numbering = childNamed(properties, 'w:numPr')
    const heading = /^heading ?(\d)$/.exec(style)?.[1]
    if (style === 'title') return { is: 'title' }
    if (heading !== undefined) return { is: 'heading', level: Number(heading) - 1 }
    if (numbering !== undefined) return { is: 'item', level: level(childNamed(numbering, 'w:ilvl')) }
    if (/^list (?:bullet|number|paragraph)/.test(style))
      return { is: 'item', level: Number(/\d/.exec(style)?.[0] ?? 1) - 1 }
    const outline = childNamed(properties, 'w:outlineLvl')
    return outline === undefined ? { is: 'text' } : { is: 'heading', level: level(outline) }
  }
}

/** The words of a paragraph on one line. */
export const wordsOfParagraph = (paragraph: XmlElement): string => singleBlanks(wordsIn(paragraph)).trim()

/** The paragraphs and tables of a body, those in fields to fill in among them. */
export function blocksIn(body: XmlElement | undefined): XmlElement[] {
  return elementsIn(body).flatMap((element) => {
    if (element.name === 'w:p' || element.name === 'w:tbl') return [element]
    if (element.name === 'w:sdt') return blocksIn(childNamed(element, 'w:sdtContent'))
    return element.name === 'w:ins' || element.name === 'w:customXml' ? blocksIn(element) : []
  })
}
