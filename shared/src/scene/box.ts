import { subModelOf } from '../graph/index.js'
import type { BoxRoom, BoxSizer, Rect } from '../layout/index.js'
import { elementStanding } from '../measurement/index.js'
import type { Element, Id, Theory } from '../model/index.js'
import { BOX } from './anatomy.js'
import { type BoxContent, boxContent, boxHeight, boxName, labelLineCount } from './box-content.js'
import { type PictureContext, shown } from './context.js'
import { answeringFor, countsOn } from './counts.js'
import type { LensKind } from './picture-lens.js'
import type { ColourRole, Measure, SceneBox } from './scene.js'
import { lensSign } from './sign.js'
import { moveLine } from './text/index.js'
import type { PictureWords } from './words/index.js'

/** What layout asks: how big a box must be for its text. Answers are kept for as long as the element stays the same. */
export function boxSizer(theory: Theory, measure: Measure, words: PictureWords, language?: string): BoxSizer {
  const context = { theory, measure, words, language }
  return (element, room) => {
    const written = writtenOf(context, element)
    const key = `${room.minWidth} ${room.maxWidth}`
    const known = written.sizes.get(key)
    if (known !== undefined) return known
    const width = widthFor(context, element, room)
    const found = { width, height: boxHeight(context, element, width) }
    written.sizes.set(key, found)
    return found
  }
}

/** A box with its text, in its place. */
export function sceneBox(context: PictureContext, element: Element, rect: Rect): SceneBox {
  const content = contentOf(writtenOf(context, element), context, element, rect.width)
  const { x, y } = rect
  const kinds = kindsOf(context, element.id)
  return {
    id: element.id,
    name: withKinds(content.name, kinds),
    type: content.type,
    term: content.term,
    rect,
    tint: tintOf(element, kinds),
    badge: lensSign(kinds, { x: x + BADGE.leftPx, y: y + BOX.edgePx / 2 }, BADGE.heightPx, context.measure),
    faded: isFaded(context, element.id),
    icon: content.icon === null ? null : { ...content.icon, x: content.icon.x + x, y: content.icon.y + y },
    heading: content.heading.map((line) => moveLine(line, x, y)),
    label: content.label.map((line) => moveLine(line, x, y)),
    cut: content.cut,
    marks: content.marks.map(({ text, ...mark }) => {
      const moved = { ...mark, x: mark.x + x, y: mark.y + y }
      return text === undefined ? moved : { ...moved, text: moveLine(text, x, y) }
    }),
  }
}

/** The name of a box as it is drawn: known before it is. */
export function sceneBoxName(context: PictureContext, element: Element): string {
  return withKinds(boxName(context, element), kindsOf(context, element.id))
}

function kindsOf({ lens }: PictureContext, id: Id): readonly LensKind[] {
  return (lens?.kindsOf.get(id) ?? []).filter(({ saysItself }) => !saysItself)
}

const withKinds = (name: string, kinds: readonly LensKind[]): string =>
  [name, ...kinds.map((kind) => kind.name)].join('. ')

/** Whether a thing steps back: something is looked at, and this does not belong to it. */
export function isFaded({ light }: PictureContext, id: Id): boolean {
  return light !== undefined && light !== null && !light.lit.has(id)
}

/** A lens's sign sits on the box's upper left corner: the right one is kept for who is here and what is said. */
const BADGE = { leftPx: 22, heightPx: 18 }

// A sign on white has its colour in its border.
function tintOf({ type }: Element, [kind]: readonly LensKind[]): ColourRole {
  if (kind === undefined) return `edge:${type}`
  return kind.colours.fill === 'surface' ? kind.colours.edge : kind.colours.fill
}

/** Labels in crossing bands are this many lines where the band has the width for it. */
const CROSSING_LINES = 2
const WIDTH_STEP_PX = 2

interface Written {
  readonly key: string
  readonly sizes: Map<string, { readonly width: number; readonly height: number }>
  readonly contents: Map<number, BoxContent>
}

const WRITTEN = new WeakMap<Measure, WeakMap<Element, Written>>()

/** What was written for this element before; forgotten when anything else that is written in its box has changed. */
function writtenOf(context: PictureContext, element: Element): Written {
  const { theory, measure, words, language } = context
  const counts = Object.values(countsOn(theory, element))
  const given = subModelOf(theory, element.id)?.outputs.map(({ type, label }) => [type, label]) ?? []
  const standing = elementStanding(theory, element.id)
  const answering = answeringFor(theory, element.id).map((actor) => shown(actor.label, context).text)
  const key = [
    JSON.stringify([given, answering]),
    ...counts,
    standing?.status,
    theory.details.languages.join(),
    language,
    words.language,
    measure.edition,
  ].join(' ')
  const byElement = WRITTEN.get(measure) ?? new WeakMap<Element, Written>()
  WRITTEN.set(measure, byElement)
  const known = byElement.get(element)
  if (known?.key === key) return known
  const fresh: Written = { key, sizes: new Map(), contents: new Map() }
  byElement.set(element, fresh)
  return fresh
}

function contentOf(written: Written, context: PictureContext, element: Element, width: number): BoxContent {
  const known = written.contents.get(width)
  if (known !== undefined) return known
  const content = boxContent(context, element, width)
  written.contents.set(width, content)
  return content
}

// The narrowest width that gives two lines; the widest there is where none does.
function widthFor(context: PictureContext, element: Element, { minWidth, maxWidth }: BoxRoom): number {
  if (maxWidth <= minWidth) return minWidth
  const steps = Math.floor((maxWidth - minWidth) / WIDTH_STEP_PX)
  const fits = (step: number) => labelLineCount(context, element, minWidth + step * WIDTH_STEP_PX) <= CROSSING_LINES
  if (fits(0)) return minWidth
  if (!fits(steps)) return maxWidth
  let tooNarrow = 0
  let enough = steps
  while (enough - tooNarrow > 1) {
    const middle = (tooNarrow + enough) >> 1
    if (fits(middle)) enough = middle
    else tooNarrow = middle
  }
  return minWidth + enough * WIDTH_STEP_PX
}
