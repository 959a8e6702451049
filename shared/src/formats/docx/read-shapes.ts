import { type Drawing, type DrawnBox, headingOf } from '../drawing/index.js'
import { openPackage } from '../office/index.js'
import { damagedBy, FoundShapes, languageIn, type NotDrawn } from '../office-shapes/index.js'
import { childNamed, type XmlElement } from '../xml/index.js'
import { readDrawings } from './read-drawings.js'
import { outlineIn } from './read-outline.js'
import { blocksIn, paragraphRoles, wordsOfParagraph } from './read-paragraph.js'
import { readTable } from './read-table.js'

/**
 * What a Word document draws: its shapes, else the table with most headings of a logic model, else its headings and
 * lists. What it holds besides is told. A word where there is nothing to read.
 */
export function readShapes(bytes: Uint8Array): Drawing | NotDrawn {
  const opened = openPackage(bytes, (name) => WANTED.test(name), MAIN)
  if (typeof opened === 'string') return opened
  const document = opened.root(opened.main)
  if (document === null) return opened.isTooLarge() ? 'too-large' : damagedBy(opened.trouble())
  const targets = opened.targets(opened.main)
  const found = new FoundShapes()
  readDrawings(document, found, (id) => opened.root(targets.get(id)?.part ?? ''))
  const blocks = blocksIn(childNamed(document, 'w:body'))
  const tables = blocks
    .filter(({ name }) => name === 'w:tbl')
    .map((table, index) => readTable(table, `t${index + 1}`, { x: 0, y: 0 }))
  const paragraphs = blocks.filter(({ name }) => name === 'w:p')
  const roleOf = paragraphRoles(opened.root('word/styles.xml'))
  if (opened.isTooLarge()) return 'too-large'
  const title = titleOf(paragraphs, roleOf)
  const language = languageIn(document, 'w:lang', 'w:val')
  const table = bestTable(tables)
  const isDrawn = found.boxes.length >= 2 && found.boxes.length + found.arrows.length >= (table?.length ?? 0)
  if (!isDrawn && table === null) {
    const outline = outlineIn(paragraphs, roleOf, title)
    if (outline === null) return 'empty'
    return {
      ...outline,
      title: outline.title,
      language,
      warnings: found.told.map((message) => ({ path: '', message })),
    }
  }
  const told = [...found.told]
  if (!isDrawn)
    told.push(
      ...found.boxes
        .filter(({ text }) => text !== '')
        .map(({ text }) => `A shape beside the table was left out: “${text}”.`),
    )
  const others = tables.filter((cells) => cells.length > 0 && (isDrawn || cells !== table)).length
  if (others > 0)
    told.push(`${others === 1 ? 'A table' : `${others} tables`} beside it ${others === 1 ? 'was' : 'were'} left out.`)
  const words = paragraphs.map(wordsOfParagraph).filter((text) => text !== '' && text !== title)
  if (words.length > 0)
    told.push(`The document’s text was left out: ${words.length === 1 ? 'a paragraph' : `${words.length} paragraphs`}.`)
  return {
    title,
    language,
    boxes: isDrawn ? found.boxes : (table ?? []),
    arrows: isDrawn ? found.arrows : [],
    warnings: told.map((message) => ({ path: '', message })),
  }
}

const MAIN = 'word/document.xml'
// Word on the web calls its document `document2.xml`.
const WANTED = /^word\/(?:document\d*\.xml|styles\.xml|diagrams\/[^/]+\.xml)$/

/** The table that names the most kinds of things along its top or its side; of equal ones the largest. */
function bestTable(tables: readonly (readonly DrawnBox[])[]): readonly DrawnBox[] | null {
  const kinds = (cells: readonly DrawnBox[]) =>
    Math.max(kindsNamed(cells, 'table heading'), kindsNamed(cells, 'table side'))
  const models = tables.filter((cells) => cells.length >= 3 && kinds(cells) > 0)
  return models.toSorted((a, b) => kinds(b) - kinds(a) || b.length - a.length)[0] ?? null
}

/** How many kinds headings name, each counted once: a calendar says “Activity” in each of its weeks. */
function kindsNamed(cells: readonly DrawnBox[], look: 'table heading' | 'table side'): number {
  const meanings = cells.flatMap((cell) => (cell.look === look ? (headingOf(cell.text)?.meaning ?? []) : []))
  return new Set(meanings.map((each) => (each.holds === 'boxes' ? `${each.type} ${each.term}` : each.holds))).size
}

/** The document's title, else its first heading. */
function titleOf(paragraphs: readonly XmlElement[], roleOf: ReturnType<typeof paragraphRoles>): string {
  const named = (is: string) => paragraphs.find((each) => roleOf(each).is === is && wordsOfParagraph(each) !== '')
  const title = named('title') ?? named('heading')
  const words = title === undefined ? '' : wordsOfParagraph(title)
  return headingOf(words) === null ? words : ''
}
