import { mapOf } from '../../graph/index.js'
import { wordsOf } from '../../model/index.js'
import { altText, longDescription } from '../../narrative/index.js'
import { themes } from '../../scene/index.js'
import { figurePieces, placeWithin } from '../drawingml/index.js'
import type { Exported } from '../exported.js'
import { writeJson } from '../json/write.js'
import { carryModel } from '../office/index.js'
import { writeZip } from '../zip/index.js'
import { FIRST_ID } from './deck.js'
import { deckParts, PRESENTATION } from './deck-parts.js'
import { pageOf, USUAL } from './page.js'
import { pieceXml } from './slide-xml.js'
import { usualBase } from './usual-base.js'

/** A theory as a PowerPoint presentation: its figure as shapes with arrows glued to them, and the theory inside. */
export function writePptx({ theory, scene, choices }: Exported): Uint8Array {
  const { language } = choices
  const theme = themes.print
  const page = pageOf(USUAL.width, USUAL.height)
  const base = usualBase(page, theme, '#ffffff')
  const place = placeWithin(scene.bounds, page.body)
  const { pieces } = figurePieces(scene, { theory, theme, ground: '#ffffff', language, place, firstId: FIRST_ID })
  const title = wordsOf(theory.details.title, theory.details.languages, language)
  const map = mapOf(theory, null)
  const slide = {
    title,
    isTitleHidden: false,
    isTitleRightToLeft: false,
    language,
    shapes: pieces.map(pieceXml),
    notes: `${altText(map, language)}\n${longDescription(theory, language)}`,
  }
  const parts = deckParts(base, [slide], {
    title,
    creator: theory.details.organisation,
    description: altText(map, language),
    language,
    date: choices.date,
  })
  return writeZip(carryModel(parts, PRESENTATION, writeJson(theory)))
}
