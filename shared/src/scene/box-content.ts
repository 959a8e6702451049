import { subModelOf } from '../graph/index.js'
import { elementStanding } from '../measurement/index.js'
import { type Element, hasBearing } from '../model/index.js'
import { BOX, SIZES } from './anatomy.js'
import { boxMarks, type Room } from './box-marks.js'
import { type PictureContext, shown } from './context.js'
import { answeringFor, countsOn } from './counts.js'
import { typeIcon } from './icons.js'
import type { ColourRole, SceneBox, SceneMark, TextLine } from './scene.js'
import { breakLines, directionOf, fitLine, layLine, textWidth } from './text/index.js'
import { COUNTED, type PictureWords } from './words/index.js'

/** What is written in a box of a given width, placed as if its top left corner were at 0, 0. */
export type BoxContent = Omit<SceneBox, 'id' | 'rect' | 'tint' | 'badge' | 'faded'>

/** Writes the text of a box into a width: heading, label, marks. */
export function boxContent(context: PictureContext, element: Element, widthPx: number): BoxContent {
  const room = roomIn(widthPx)
  const isNote = element.type === 'note'
  const heading = headingLines(context, element, room)
  const labelTop = labelTopOf(element, heading)
  const label = labelLines(context, element, room, labelTop)
  const labelBottom = labelTop + labelHeight(label.lines)
  const given = givenRows(context, element, room, labelBottom)
  const { marks } = boxMarks(context, element, room, labelBottom + givenHeight(given) + BOX.markRowGapPx)
  return {
    name: boxName(context, element),
    type: element.type,
    term: element.term,
    icon: isNote ? null : iconOf(element, room.left),
    heading,
    label: label.lines,
    cut: label.cut,
    marks: [...given, ...marks],
  }
}

/** How high a box of a width must be for what is written in it: known before its lines are laid. */
export function boxHeight(context: PictureContext, element: Element, widthPx: number): number {
  const room = roomIn(widthPx)
  const labelTop = labelTopOf(
    element,
    besideType(context.words, element) === null ? [WORD] : headingLines(context, element, room),
  )
  const labelBottom = labelTop + labelHeight(brokenLabel(context, element, room.width).lines)
  const given = givenHeight(givenRows(context, element, room, labelBottom))
  const { rows } = boxMarks(context, element, room, labelBottom)
  const marks = rows === 0 ? 0 : BOX.markRowGapPx + rows * SIZES.mark.linePx
  return labelBottom + given + marks + BOX.paddingBottomPx + BOX.borderPx
}

/** The word for a type where it stands alone. */
const WORD = { baseline: 0 }

const roomIn = (widthPx: number): Room => ({ left: BOX.borderPx + BOX.paddingSidePx, width: innerWidth(widthPx) })

function labelTopOf({ type }: Element, heading: readonly Pick<TextLine, 'baseline'>[]): number {
  if (type === 'note') return BOX.borderPx + BOX.notePaddingTopPx + BOX.labelGapPx
  const rows = new Set(heading.map((line) => line.baseline)).size
  return BOX.edgePx + BOX.paddingTopPx + rows * SIZES.type.linePx + BOX.labelGapPx
}

function labelHeight(lines: readonly unknown[]): number {
  return Math.max(1, lines.length) * SIZES.label.linePx
}

function givenHeight(rows: readonly unknown[]): number {
  return rows.length === 0 ? 0 : BOX.markRowGapPx + rows.length * SIZES.mark.linePx
}

/** How many lines a label takes in a box of a width. */
export function labelLineCount(context: PictureContext, element: Element, widthPx: number): number {
  return brokenLabel(context, element, innerWidth(widthPx)).lines.length
}

/** More of what a sub-model gives is counted. */
const MAX_GIVEN = 3

const innerWidth = (widthPx: number): number => widthPx - 2 * (BOX.borderPx + BOX.paddingSidePx)

function iconOf(element: Element, left: number): SceneMark {
  const top = BOX.edgePx + BOX.paddingTopPx + (SIZES.type.linePx - BOX.iconPx) / 2
  return { icon: typeIcon(element.type), x: left, y: top, sizePx: BOX.iconPx, colour: `edge:${element.type}` }
}

// The term or bearing stands beside the word; in a box too narrow for both, below it.
function headingLines({ words, measure }: PictureContext, element: Element, room: Room): TextLine[] {
  if (element.type === 'note') return []
  const left = room.left + BOX.iconPx + BOX.iconGapPx
  const space = room.width - BOX.iconPx - BOX.iconGapPx
  const baseline = BOX.edgePx + BOX.paddingTopPx + SIZES.type.baselinePx
  const colour: ColourRole = `word:${element.type}`
  const language = words.language
  const text = fitLine(words.types[element.type], space, SIZES.type.font, measure)
  const word = layLine({ text, font: SIZES.type.font, colour, baseline, measure, at: { left }, language })
  const term = besideType(words, element)
  if (term === null) return [word]
  const { font } = SIZES.term
  const beside = word.width + BOX.iconGapPx + textWidth(term, font, measure) <= space
  const place = beside
    ? { at: { left: left + word.width + BOX.iconGapPx }, baseline }
    : { at: { left }, baseline: baseline + SIZES.type.linePx }
  return [word, layLine({ text: term, font, colour: 'ink-3', measure, language, ...place })]
}

/** What is said beside the type of a box: when an outcome is expected, or which way something works. */
function besideType(words: PictureWords, { type, term, bearing }: Element): string | null {
  if (term !== null) return words.terms[term]
  return bearing !== null && hasBearing(type) ? words.bearings[type][bearing] : null
}

function brokenLabel(context: PictureContext, element: Element, widthPx: number) {
  const { text } = shown(element.label, context)
  const { font } = SIZES.label
  return breakLines({ text, font, widthPx, maxLines: BOX.maxLabelLines, measure: context.measure })
}

function labelLines(context: PictureContext, element: Element, room: Room, top: number) {
  const { lines, cut } = brokenLabel(context, element, room.width)
  const { text: whole, language } = shown(element.label, context)
  const direction = directionOf(whole)
  const at = direction === 'rtl' ? { right: room.left + room.width } : { left: room.left }
  const laid = lines.map((text, row) =>
    layLine({
      text,
      font: SIZES.label.font,
      colour: 'ink',
      baseline: top + row * SIZES.label.linePx + SIZES.label.baselinePx,
      measure: context.measure,
      at,
      direction,
      language,
    }),
  )
  return { lines: laid, cut }
}

/** What the sub-model of a box gives, a line each: the same sign and words that it has on its own map. */
function givenRows(context: PictureContext, element: Element, room: Room, labelBottom: number): SceneMark[] {
  const outputs = subModelOf(context.theory, element.id)?.outputs ?? []
  const lines = outputs.length > MAX_GIVEN ? outputs.slice(0, MAX_GIVEN - 1) : outputs
  const rest = outputs.length - lines.length
  const { font, linePx, baselinePx } = SIZES.given
  const rows = lines.map(({ type, label }) => ({ type, text: shown(label, context).text.replace(/\n/g, ' ') }))
  const [first] = outputs
  if (first !== undefined && rest > 0) rows.push({ type: first.type, text: `+${rest}` })
  return rows.map(({ type, text }, row) => {
    const top = labelBottom + BOX.markRowGapPx + row * linePx
    const left = room.left + BOX.givenIconPx + BOX.iconGapPx
    const fitted = fitLine(text, room.width - BOX.givenIconPx - BOX.iconGapPx, font, context.measure)
    return {
      icon: typeIcon(type),
      x: room.left,
      y: top + (linePx - BOX.givenIconPx) / 2,
      sizePx: BOX.givenIconPx,
      colour: `edge:${type}`,
      text: layLine({
        text: fitted,
        font,
        colour: 'ink-2',
        baseline: top + baselinePx,
        measure: context.measure,
        at: { left },
      }),
    }
  })
}

/** All that a box says of itself, in words. */
export function boxName(context: PictureContext, element: Element): string {
  const { words, theory } = context
  const counts = countsOn(theory, element)
  const beside = besideType(words, element)
  const type = words.types[element.type] + (beside === null ? '' : `, ${beside.replace(/^\W+/u, '')}`)
  const label = shown(element.label, context).text.replace(/\n/g, ' ') || words.untitled
  const carried = COUNTED.filter((kind) => counts[kind] > 0).map((kind) => words.counted[kind](counts[kind]))
  const standing = elementStanding(theory, element.id)
  if (standing !== null && standing.status !== 'unread') carried.push(words.statuses[standing.status])
  const answering = answeringFor(theory, element.id).map((actor) => shown(actor.label, context).text || words.untitled)
  if (answering.length > 0) carried.push(words.answers(answering.join(', ')))
  return `${type}: ${label}${carried.length === 0 ? '' : `. ${carried.join(', ')}`}`
}
