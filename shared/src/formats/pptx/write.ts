import { mapOf } from '../../graph/index.js'
import type { Rect } from '../../layout/index.js'
import { languageShown, type Theory, wordsOf } from '../../model/index.js'
import { altText } from '../../narrative/index.js'
import { directionOf, shownText, type Theme, wordsIn } from '../../scene/index.js'
import { type EmuRect, figurePieces, placeWithin } from '../drawingml/index.js'
import type { Exported, Platform } from '../exported.js'
import { writeJson } from '../json/write.js'
import { carryModel } from '../office/index.js'
import { type TableId, tablesOf } from '../tables/index.js'
import { themeOf } from '../theme-of.js'
import { titleParts } from '../title-line.js'
import { writeZip } from '../zip/index.js'
import { type Base, FIRST_ID, type Slide } from './deck.js'
import { deckParts, PRESENTATION } from './deck-parts.js'
import { type FigureSlide, figureSlides } from './figure-slides.js'
import { pageFor } from './page.js'
import { panelXml } from './panel.js'
import { slideNotes } from './slide-notes.js'
import { pieceXml } from './slide-xml.js'
import { tableParts, withColumns } from './table-slides.js'
import { tableXml } from './table-xml.js'
import { templateBase } from './template-base.js'
import { textBoxXml } from './text-box.js'
import { usualBase } from './usual-base.js'
import { UNTITLED } from './words.js'

/**
 * A theory as a PowerPoint presentation: its figure as shapes with arrows glued to them, tables behind it, and the
 * theory inside. Throws RangeError where the template that was given cannot be used.
 */
export function writePptx(exported: Exported, platform: Pick<Platform, 'progress'>): Uint8Array {
  const { theory, scene, choices } = exported
  const figures = figureSlides(scene, theory, choices)
  const theme = themeOf(choices)
  const ground = choices.background === 'ground' || choices.theme === 'dark' ? theme.ground : '#ffffff'
  const bounds = figures.map((figure) => trimmed(figure.scene.bounds))
  const base =
    choices.template === null
      ? usualBase(pageFor(bounds, choices.parts.includes('title')), theme, ground)
      : templateBase(choices.template)
  const deck: Deck = { ...exported, base, theme, ground, title: titleOf(theory, choices.language) }
  const drawn = figures.map((figure, index) => {
    platform.progress('figure', index / figures.length)
    return figureSlide(deck, figure)
  })
  platform.progress('words')
  const slides = [...drawn, ...tableSlides(deck)]
  platform.progress('file')
  const parts = deckParts(base, slides, {
    title: deck.title.text,
    creator: theory.details.organisation,
    description: altText(mapOf(theory, null), choices.language),
    language: deck.title.language,
    date: choices.date,
  })
  return writeZip(carryModel(parts, PRESENTATION, writeJson(theory)))
}

interface Deck extends Exported {
  readonly base: Base
  readonly theme: Theme
  readonly ground: string
  readonly title: { readonly text: string; readonly language: string }
}

function titleOf({ details }: Theory, wanted: string): Deck['title'] {
  const shown = languageShown(details.title, details.languages, wanted)
  const text = shownText(wordsOf(details.title, details.languages, wanted)).replace(/\n/g, ' ')
  if (text === '') return { text: UNTITLED[wordsIn(wanted).language], language: wordsIn(wanted).language }
  return { text, language: shown === 'mul' || shown === 'und' ? wanted : shown }
}

function figureSlide(deck: Deck, figure: FigureSlide): Slide {
  const { base, theme, theory, choices, title } = deck
  const { page } = base
  const hasTitle = choices.parts.includes('title')
  const place = placeWithin(trimmed(figure.scene.bounds), hasTitle ? page.body : page.whole, MOST_SCALE * page.unit)
  const { pieces } = figurePieces(figure.scene, {
    theory,
    theme,
    ground: deck.ground,
    language: choices.language,
    place,
    firstId: FIRST_ID,
    widen: base.widen,
  })
  const isWhole = figure.about === null || figure.about === ''
  const about = isWhole ? title.text : figure.about
  return {
    title: about,
    isTitleHidden: !hasTitle,
    isTitleRightToLeft: directionOf(about) === 'rtl',
    language: title.language,
    shapes: [
      ...panelXml(base, hasTitle ? fromTo(page.details, page.body) : page.whole, deck.ground),
      ...(hasTitle ? detailsLine(deck, isWhole) : []),
      ...pieces.map(pieceXml),
    ],
    notes: slideNotes(theory, figure, choices.language),
  }
}

const fromTo = (first: EmuRect, last: EmuRect): EmuRect => ({
  ...first,
  height: last.y + last.height - first.y,
})

/** A figure has a margin of its own; a slide has one already. */
const trimmed = ({ x, y, width, height }: Rect): Rect => ({
  x: x + TRIM_PX,
  y: y + TRIM_PX,
  width: Math.max(1, width - 2 * TRIM_PX),
  height: Math.max(1, height - 2 * TRIM_PX),
})

const TRIM_PX = 20

/** A small theory is not blown up: labels of 16 points are large enough. EMU for a pixel of the map. */
const MOST_SCALE = (16 * 12_700) / 15

// Where the title says which part is shown, it is here that one reads of what.
function detailsLine({ base, theme, theory, choices, title }: Deck, isWhole: boolean): string[] {
  const text = [
    ...(isWhole ? [] : [title.text]),
    ...titleParts(theory, wordsIn(title.language).language, choices.date),
  ].join(' · ')
  if (text === '') return []
  const { page } = base
  const look = {
    sizePt100: Math.round(1050 * page.unit),
    isBold: false,
    colour: theme['ink-2'],
    language: choices.language,
  }
  return [
    textBoxXml({
      id: DETAILS_ID,
      name: 'Details',
      rect: page.details,
      text,
      look,
      isRightToLeft: directionOf(text) === 'rtl',
    }),
  ]
}

const DETAILS_ID = 4

// What the links rest on, and how it is measured; what else there is, spreadsheets and reports tell.
const TABLES: readonly (readonly [TableId, readonly string[]])[] = [
  ['links', ['from', 'kind', 'to', 'rating', 'confidence', 'rationale', 'evidence']],
  ['indicators', ['measures', 'label', 'baseline', 'target', 'target-date', 'latest', 'status', 'source']],
]

function tableSlides({ theory, choices, base, theme, ground, title }: Deck): Slide[] {
  if (!choices.parts.includes('tables')) return []
  const tables = tablesOf(theory, choices.language)
  return TABLES.flatMap(([id, columns]) => {
    const table = tables.find((each) => each.id === id)
    if (table === undefined) return []
    return tableParts(withColumns(table, columns), base.page).map(
      (part): Slide => ({
        title: part.title,
        isTitleHidden: false,
        isTitleRightToLeft: directionOf(part.title) === 'rtl',
        language: wordsIn(choices.language).language,
        shapes: [
          ...panelXml(base, base.page.body, ground),
          tableXml(FIRST_ID, part, { page: base.page, theme, language: choices.language }),
        ],
        notes: `${title.text}. ${part.title}.`,
      }),
    )
  })
}
