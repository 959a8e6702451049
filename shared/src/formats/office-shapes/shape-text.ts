import { childNamed, descendantsNamed, type XmlElement } from '../xml/index.js'

/**
 * The words of a drawn shape (`txBody`), a line for each paragraph. Items of a list begin with a bullet.
 *
 * @param isListed paragraphs that say nothing of bullets have one
 */
export function shapeText(body: XmlElement | undefined, isListed = false): string {
  return paragraphsOf(body, 'a:p', (paragraph) => {
    const properties = childNamed(paragraph, 'a:pPr')
    const hasBullet =
      childNamed(properties, 'a:buChar') !== undefined ||
      childNamed(properties, 'a:buAutoNum') !== undefined ||
      childNamed(properties, 'a:buBlip') !== undefined
    return {
      words: wordsIn(paragraph),
      isItem: hasBullet || (isListed && childNamed(properties, 'a:buNone') === undefined),
    }
  })
}

/** The words of Word's paragraphs inside an element. */
export function wordText(body: XmlElement | undefined): string {
  return paragraphsOf(body, 'w:p', (paragraph) => {
    const isItem = childNamed(childNamed(paragraph, 'w:pPr'), 'w:numPr') !== undefined
    return { words: wordsIn(paragraph), isItem }
  })
}

function paragraphsOf(
  body: XmlElement | undefined,
  name: string,
  read: (paragraph: XmlElement) => { readonly words: string; readonly isItem: boolean },
): string {
  const paragraphs = body === undefined ? [] : [...descendantsNamed(body, name)].map(read)
  return paragraphs
    .filter(({ words }) => words.trim() !== '')
    .map(({ words, isItem }) => (isItem ? `• ${words.trim()}` : words.trim()))
    .join('\n')
}

/** Words as they are read: without what was deleted, a drawing inside, or the codes of fields. */
export function wordsIn(element: XmlElement): string {
  let words = ''
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === 'a:t' || child.name === 'w:t')
      words += child.children.filter((one) => typeof one === 'string').join('')
    else if (BREAKS.has(child.name)) words += '\n'
    else if (child.name === 'w:tab') words += ' '
    else if (!SKIPPED.has(child.name)) words += wordsIn(child)
  }
  return words
}

const BREAKS = new Set(['a:br', 'w:br', 'w:cr'])
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:AlternateContent',
  'a:pPr',
  'w:pPr',
  'w:rPr',
  'a:rPr',
])
