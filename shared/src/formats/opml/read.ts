import { type MarkedDrawing, plainText, theoryOf } from '../interchange/index.js'
import { type OutlineItem, treeDrawing } from '../outline/index.js'
import { type ReadResult, refused } from '../read-result.js'
import { textOf } from '../utf8.js'
import { childNamed, childrenNamed, readXml, textIn, type XmlElement } from '../xml/index.js'

/** Reads OPML, which outliners and mind maps write. */
export async function readOpml(bytes: Uint8Array): Promise<ReadResult> {
  const text = textOf(bytes)
  if (text === null) return refused('The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.')
  const drawing = opmlDrawing(text)
  return 'boxes' in drawing ? theoryOf(drawing) : drawing
}

/** The drawing that an OPML outline stands for, or why there is none. */
export function opmlDrawing(text: string): MarkedDrawing | (ReadResult & { ok: false }) {
  const read = readXml(text)
  if (!read.ok) return refused(`The OPML file cannot be read: ${read.message}.`, 'Export it from its program again.')
  const title = textIn(childNamed(childNamed(read.root, 'head'), 'title')).trim()
  const drawing = treeDrawing(itemsIn(childNamed(read.root, 'body')), title)
  return (
    drawing ?? refused('The OPML file has no items, or too many.', 'Throughline reads outlines of up to 20,000 items.')
  )
}

function itemsIn(body: XmlElement | undefined): OutlineItem[] {
  const items: OutlineItem[] = []
  const waiting = childrenNamed(body, 'outline')
    .reverse()
    .map((outline) => ({ outline, depth: 0 }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { outline, depth } = next
    const words = outline.attributes.get('text') ?? outline.attributes.get('title') ?? ''
    const text = plainText(words)
    // Without words it only holds others together; they move out to its place.
    const inner = text === '' ? depth : depth + 1
    if (text !== '') items.push({ text, note: plainText(outline.attributes.get('_note') ?? ''), depth })
    for (const child of childrenNamed(outline, 'outline').reverse()) waiting.push({ outline: child, depth: inner })
  }
  return items
}
