import { tidy } from '../interchange/index.js'
import { singleBlanks } from '../single-blanks.js'
import type { XmlElement } from '../xml/index.js'

/** The words of a formatted text, which Miradi writes with HTML's elements. */
export function formattedWords(element: XmlElement | undefined): string {
  return element === undefined ? '' : tidy(wordsIn(element).replace(/\n{2,}/g, '\n'))
}

function wordsIn(element: XmlElement): string {
  const words = element.children
    .map((child) => (typeof child === 'string' ? singleBlanks(child) : wordsIn(child)))
    .join('')
  return BREAKS.has(element.name) ? `\n${words}\n` : words
}

const BREAKS = new Set(['br', 'div', 'p', 'li', 'ul', 'ol'])
