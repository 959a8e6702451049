import type { Drawing } from '../drawing/index.js'
import { type OutlineItem, treeDrawing } from '../outline/index.js'
import type { XmlElement } from '../xml/index.js'
import { type ParagraphRole, wordsOfParagraph } from './read-paragraph.js'

/**
 * A theory that is written as headings and lists: what a heading holds stands under it, text describes what is before it.
 * Null where there are few of either, as in a letter or a report.
 */
export function outlineIn(
  paragraphs: readonly XmlElement[],
  roleOf: (paragraph: XmlElement) => ParagraphRole,
  title: string,
): Drawing | null {
  const items: OutlineItem[] = []
  let [depth, texts] = [-1, 0]
  for (const paragraph of paragraphs) {
    const words = wordsOfParagraph(paragraph)
    const role = roleOf(paragraph)
    const last = items.at(-1)
    if (words === '' || (role.is === 'title' && words === title)) continue
    if (role.is === 'heading') {
      depth = role.level
      items.push({ text: words, note: '', depth })
    } else if (role.is === 'item') items.push({ text: words, note: '', depth: depth + 1 + role.level })
    else {
      texts += 1
      if (last === undefined) items.push({ text: words, note: '', depth: 0 })
      else items[items.length - 1] = { ...last, note: [last.note, words].filter((part) => part !== '').join('\n') }
    }
  }
  if (items.length < 3 || texts > items.length) return null
  const least = items.reduce((depths, item) => Math.min(depths, item.depth), Infinity)
  return treeDrawing(
    items.map((item) => ({ ...item, depth: item.depth - least })),
    title,
  )
}
