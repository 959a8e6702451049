import { mapOf } from '../../graph/index.js'
import { wordsOf } from '../../model/index.js'
import { altText } from '../../narrative/index.js'
import { linesOf, shownText, themes, wordsIn } from '../../scene/index.js'
import type { Exported, Platform } from '../exported.js'
import { writeJson } from '../json/write.js'
import { addFigure } from './add-figure.js'
import { addFoot } from './add-foot.js'
import { attachModel } from './attach-model.js'
import { addFonts, pdfMeasure } from './fonts.js'
import { titleHead } from './page-head.js'
import type { Sheet } from './sheet.js'
import { TaggedDocument } from './tagged-document.js'
import { pdfWords } from './words.js'

/** An export as a tagged PDF with the model inside. The same export gives the same bytes. */
export async function writePdf(exported: Exported, platform: Platform): Promise<Uint8Array> {
  const { theory, scene, choices } = exported
  const { details } = theory
  const spoken = wordsIn(choices.language).language
  const words = pdfWords[spoken]
  const title = shownText(wordsOf(details.title, details.languages, choices.language)).replaceAll('\n', ' ')
  const alt = altText(mapOf(theory, null), choices.language)
  const pdf = new TaggedDocument({
    title: title || words.untitled,
    language: choices.language,
    author: details.organisation,
    subject: alt,
    date: choices.date,
  })
  await addFonts(pdf, new Set(linesOf(scene).flatMap(({ runs }) => runs.map(({ face }) => face))), platform)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const measure = pdfMeasure(pdf)
  const sheet: Sheet = {
    pdf,
    root,
    measure,
    theme: themes.print,
    words,
    title: title || words.untitled,
    language: choices.language,
  }
  attachModel(sheet, writeJson(theory))
  const theme = themes[choices.theme === 'light' && choices.background !== 'ground' ? 'print' : choices.theme]
  const ground = choices.theme === 'dark' || choices.background === 'ground' ? theme.ground : null
  addFigure(sheet, { scene, theme, ground, altText: alt }, titleHead(sheet, ''), choices)
  root.end()
  addFoot(sheet)
  return pdf.bytes()
}
