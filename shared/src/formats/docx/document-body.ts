import type { Block, Report } from '../report/index.js'
import type { DocumentBase } from './document-base.js'
import { type Page, sectionXml, textWidth } from './page.js'
import { type BlockContext, wordBlocks } from './report-blocks.js'
import { atTop, blockXml, endingSection, textParagraph, type WordBlock } from './word-paragraph.js'

/** What the body of a document is made of. */
export interface BodyParts {
  readonly report: Report
  readonly base: DocumentBase
  /** The page of the figure. */
  readonly figurePage: Page
  readonly context: BlockContext
}

/** The content of `w:body`. The figure has a section of its own where its page is another than that of the text. */
export function documentBody({ report, base, figurePage, context }: BodyParts): string {
  const { title, titleLine, blocks } = report
  const { styles, page, references, sectionMore } = base
  const front: WordBlock[] = [
    textParagraph(title, styles.title),
    ...(titleLine.length === 0 ? [] : [textParagraph(titleLine.join(' · '), styles.subtitle)]),
  ]
  const { before, figure, after } = partedAtFigure(blocks)
  const written = (some: readonly Block[]) => some.flatMap((block) => wordBlocks(block, context))
  const first = sectionXml(page, { references, more: sectionMore(true) })
  if (isSamePage(page, figurePage)) {
    return [...front, ...written(blocks)].map(blockXml).join('\n') + first
  }
  const sections = [
    ...endingSection([...front, ...written(before)], first),
    ...endingSection(atTop(written(figure)), sectionXml(figurePage, { more: sectionMore(false) })),
    ...atTop(written(after)),
  ]
  return sections.map(blockXml).join('\n') + sectionXml(page, { more: sectionMore(false) })
}

const isSamePage = (a: Page, b: Page): boolean =>
  a.width === b.width && a.height === b.height && textWidth(a) === textWidth(b)

/** The figure with the heading right above it, what comes before and what comes after. */
function partedAtFigure(blocks: readonly Block[]) {
  const at = blocks.findIndex(({ kind }) => kind === 'figure')
  const from = blocks[at - 1]?.kind === 'heading' ? at - 1 : at
  return { before: blocks.slice(0, from), figure: blocks.slice(from, at + 1), after: blocks.slice(at + 1) }
}
