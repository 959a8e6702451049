import type { XmlElement } from '../xml/index.js'

/**
 * The language that most words of a slide or document are marked with. Null for English too: it is what programs mark
 * words with that nobody said anything of.
 *
 * @param attribute `lang` in drawings, `w:val` of `w:lang` in Word
 */
export function languageIn(root: XmlElement, element: string, attribute: string): string | null {
  const counts = new Map<string, number>()
  const look = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue
      const language = child.name === element ? child.attributes.get(attribute)?.split('-', 1)[0] : undefined
      if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1)
      look(child)
    }
  }
  look(root)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most === undefined || most[0] === 'en' ? null : most[0]
}
