import { mapOf } from '../../graph/index.js'
import { altText, longDescription } from '../../narrative/index.js'
import { type Face, facesIn, linesOf, shownText, themes, wordsIn } from '../../scene/index.js'
import type { Exported, Platform } from '../exported.js'
import { writeJson } from '../json/write.js'
import { type Block, type Report, reportOf } from '../report/index.js'
import { themeOf } from '../theme-of.js'
import { addFigure } from './add-figure.js'
import { addFoot } from './add-foot.js'
import { attachModel } from './attach-model.js'
import { addFonts, pdfMeasure } from './fonts.js'
import { titleHead } from './page-head.js'
import { Flow } from './report/flow.js'
import { setBlocks } from './report/set-blocks.js'
import type { Sheet } from './sheet.js'
import { TaggedDocument } from './tagged-document.js'
import { pdfWords } from './words.js'

/** An export as a tagged PDF with the model inside. The same export gives the same bytes. */
export async function writePdf(exported: Exported, platform: Platform): Promise<Uint8Array> {
  const { theory, choices } = exported
  const report = reportOf(exported)
  const title = shownText(report.title)
  const alt = altText(mapOf(theory, null), choices.language)
  const spoken = wordsIn(choices.language).language
  // To who listens, "several languages" is none: what is ours says which it is in.
  const language = /^(?:mul|und|zxx)\b/.test(report.language) ? spoken : report.language
  const pdf = new TaggedDocument({
    title,
    language,
    author: theory.details.organisation,
    subject: alt,
    date: choices.date,
  })
  await addFonts(pdf, facesOf(exported, report), platform)
  platform.progress('figure', 0.5)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const sheet: Sheet = {
    pdf,
    root,
    measure: pdfMeasure(pdf),
    theme: themes.print,
    words: pdfWords[spoken],
    title,
    language,
    languages: theory.details.languages,
  }
  attachModel(sheet, writeJson(theory))
  addFigurePages(sheet, exported, report, alt)
  platform.progress('words')
  if (tellsMore(exported)) setBlocks(new Flow(sheet), wordsOf(report))
  root.end()
  platform.progress('file')
  if (pdf.bufferedPageRange().count > 1 || report.titleLine.length > 0) addFoot(sheet)
  return pdf.bytes()
}

const tellsMore = ({ choices: { parts } }: Exported): boolean => parts.includes('narrative') || parts.includes('tables')

function addFigurePages(sheet: Sheet, exported: Exported, { titleLine }: Report, alt: string): void {
  const { theory, scene, choices } = exported
  const theme = themeOf(choices)
  const isOnPaper = theme.ground === '#ffffff' || (choices.background !== 'ground' && choices.theme !== 'dark')
  const altText = tellsMore(exported) ? alt : `${alt}\n\n${longDescription(theory, choices.language)}`
  const figure = { scene, theme, ground: isOnPaper ? null : theme.ground, altText: altText.slice(0, LONGEST_STRING) }
  const head = choices.parts.includes('title') || tellsMore(exported) ? titleHead(sheet, titleLine.join(' · ')) : []
  addFigure(sheet, figure, head, choices)
}

/** A string of a PDF/A has at most 32,767 bytes, two for each letter. */
const LONGEST_STRING = 16_000

/** All of a report but the figure and its heading. */
function wordsOf({ blocks }: Report): readonly Block[] {
  return blocks.filter(({ kind }, index) => kind !== 'figure' && blocks[index + 1]?.kind !== 'figure')
}

function facesOf({ scene }: Exported, { title, titleLine, blocks }: Report): ReadonlySet<Face> {
  const drawn = linesOf(scene).flatMap(({ runs }) => runs.map(({ face }) => face))
  const texts = [title, ...titleLine, ...blocks.flatMap(textsOf)]
  return new Set([...drawn, ...texts.flatMap(facesIn)])
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.flatMap(({ name, text }) => [name, text])
  if (block.kind === 'table') return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat()]
  return block.kind === 'figure' ? [] : [block.text]
}
