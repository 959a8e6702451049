import { wordsOf } from '../../model/index.js'
import type { Exported, Platform } from '../exported.js'
import { writeJson } from '../json/write.js'
import { carryModel, coreProperties } from '../office/index.js'
import { type FigureBlock, type Report, reportOf } from '../report/index.js'
import { writeZip } from '../zip/index.js'
import { documentBody } from './document-body.js'
import { languageOf } from './language-of.js'
import { linkTargets } from './link-targets.js'
import { ownBase } from './own-base.js'
import { packageOf } from './package-of.js'
import { figurePage, textHeight, textWidth, turnedPage } from './page.js'
import { templateBase } from './template-base.js'
import { tileFigures } from './tile-figures.js'
import { PICTURE_ID, wordFigure } from './word-figure.js'
import { OFFICE_RELATIONSHIPS } from './word-namespaces.js'
import { paragraph, textParagraph } from './word-paragraph.js'

/** Twips that the heading above the figure and the caption below it need. */
const BESIDES_FIGURE = 1160

/**
 * A theory as a Word document: the report, its figure as shapes, and the theory inside.
 *
 * Throws RangeError, in words for people, where the template cannot be used.
 */
export async function writeDocx(exported: Exported, platform: Platform): Promise<Uint8Array> {
  const { theory, scene, choices } = exported
  const { details } = theory
  const report = reportOf(exported)
  const { template, language } = choices
  const base = template === null ? ownBase(report.title, language) : templateBase(template, language)
  const page =
    base.hasOwnPage && choices.page === 'a4'
      ? turnedPage(base.page, scene.bounds)
      : figurePage(choices.page, scene.bounds, BESIDES_FIGURE)
  const room = { width: textWidth(page), height: textHeight(page) - BESIDES_FIGURE }
  const figure = await wordFigure(exported, figureIn(report), { room, platform })
  const tiles = await tileFigures(exported, { room, platform, firstId: figure.freeId })
  platform.progress('words')
  const { styles } = base
  const links = linkTargets()
  const caption = [report.title, ...report.titleLine].join(' · ')
  const body = documentBody({
    report,
    base,
    figurePage: page,
    context: {
      styles,
      textStyle: base.textStyle,
      links,
      width: textWidth(base.page),
      figure: [
        ...[paragraph(figure.run, styles.figure), textParagraph(caption, styles.caption)],
        ...tiles.flatMap((tile) => [paragraph(tile.run, styles.figure), textParagraph(tile.caption, styles.caption)]),
      ],
    },
  })
  platform.progress('file')
  const folder = base.main.slice(0, base.main.lastIndexOf('/') + 1)
  const pictures = [
    { id: PICTURE_ID, target: 'media/throughline-figure.png', png: figure.png },
    ...tiles.map(({ relationship: id, png }, index) => ({
      ...{ id, target: `media/throughline-part-${index + 1}.png`, png },
    })),
  ]
  const parts = packageOf(base, {
    body,
    relationships: [
      ...pictures.map(({ id, target }) => ({ id, type: `${OFFICE_RELATIONSHIPS}/image`, target })),
      ...links.relationships(),
    ],
    pictures: new Map(pictures.map(({ target, png }) => [`${folder}${target}`, png])),
    coreProperties: coreProperties({
      title: report.title,
      creator: details.organisation,
      description: wordsOf(details.summary, details.languages, report.language),
      language: languageOf(report.language),
      date: choices.date,
      version: details.version,
    }),
  })
  return writeZip(carryModel(parts, base.main, writeJson(theory)))
}

function figureIn({ blocks }: Report): FigureBlock {
  const figure = blocks.find((block) => block.kind === 'figure')
  if (figure === undefined) throw new Error('a report without a figure')
  return figure
}
