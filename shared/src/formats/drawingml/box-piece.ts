import type { Element } from '../../model/index.js'
import { BOX, type SceneBox, type SceneMark, SIZES, shownText } from '../../scene/index.js'
import { labelOf } from './box-label.js'
import { colourOf, type DrawingContext, FADED, SOLID } from './drawing-context.js'
import { fittedShare } from './fitted-share.js'
import { preset, sitedRect } from './geometry.js'
import { markPiece } from './mark-piece.js'
import { lineXml, NO_LINE, solidFill } from './paint.js'
import type { GroupPiece, Piece, ShapePiece, TextBody, TextParagraph } from './pieces.js'
import { pillPieces } from './pill-piece.js'
import { emu, emuRect, pt100 } from './place.js'
import { linesPiece, paragraph, rowsOf, runLike } from './text-pieces.js'

/** A box as pieces that move together: the shape with its words, the edge in the colour of its type, its signs. */
export function boxPiece(context: DrawingContext, box: SceneBox): GroupPiece {
  const opacity = box.faded ? FADED : SOLID
  const body = bodyPiece(context, box, opacity)
  context.shapeOf.set(box.id, body.id)
  const pieces: (Piece | null)[] = [
    body,
    box.type === 'note' ? null : edgePiece(context, box, opacity),
    box.icon === null ? null : markPiece(context, box.icon, opacity),
    ...box.marks.flatMap((mark) => [markPiece(context, mark, opacity), besideMark(context, mark, opacity)]),
    ...(box.badge === null ? [] : pillPieces(context, box.badge, opacity)),
  ]
  return {
    kind: 'group',
    id: context.nextId(),
    name: box.name,
    // Screen readers go through what is in a group: the shape with its words tells all of it.
    alt: box.name,
    rect: body.rect,
    pieces: pieces.filter((piece) => piece !== null),
  }
}

function bodyPiece(context: DrawingContext, box: SceneBox, opacity: number): ShapePiece {
  const { place } = context
  const rect = emuRect(place, box.rect)
  const isNote = box.type === 'note'
  const radii = isNote
    ? { top: emu(place, BOX.noteRadiusPx), bottom: emu(place, BOX.noteRadiusPx) }
    : { top: emu(place, BOX.radiusTopPx), bottom: emu(place, BOX.radiusBottomPx) }
  return {
    kind: 'shape',
    id: context.nextId(),
    name: box.name,
    alt: box.name,
    rect,
    geometry: sitedRect(rect, radii, context.sites.more.get(box.id) ?? []),
    fill: solidFill(colourOf(context, isNote ? 'soft:note' : 'surface'), opacity),
    line: lineXml({ colour: colourOf(context, 'edge'), opacity, width: emu(place, BOX.borderPx) }),
    text: wordsOfBox(context, box, opacity),
    isTextBox: false,
  }
}

function edgePiece(context: DrawingContext, { rect, tint }: SceneBox, opacity: number): ShapePiece {
  const radius = (BOX.radiusTopPx / BOX.edgePx) * 100_000
  return {
    kind: 'shape',
    id: context.nextId(),
    name: 'Edge',
    alt: null,
    rect: emuRect(context.place, { ...rect, height: BOX.edgePx }),
    geometry: preset('round2SameRect', { adj1: Math.min(50_000, radius), adj2: 0 }),
    fill: solidFill(colourOf(context, tint), opacity),
    line: NO_LINE,
    text: null,
    isTextBox: false,
  }
}

function wordsOfBox(context: DrawingContext, box: SceneBox, opacity: number): TextBody {
  const { place } = context
  const { rect } = box
  const inset = BOX.borderPx + BOX.paddingSidePx
  const heading = rowsOf(box.heading).map((row) =>
    paragraph(
      row.map((line, index) => ({ ...runLike(context, line, index === 0 ? line.text : ` ${line.text}`, opacity) })),
      pt100(place, SIZES.type.linePx),
      { indent: emu(place, (row[0]?.x ?? rect.x + inset) - rect.x - inset) },
    ),
  )
  const headingTop = BOX.edgePx + BOX.paddingTopPx
  const top = box.type === 'note' ? BOX.borderPx + BOX.notePaddingTopPx + BOX.labelGapPx : headingTop
  return {
    paragraphs: [...heading, ...labelParagraphs(context, box, opacity)],
    anchor: 'top',
    wraps: true,
    inset: { left: emu(place, inset), top: emu(place, top), right: emu(place, inset), bottom: 0 },
  }
}

// The whole label, however much of it the screen shows: where it needs to be, its letters are smaller.
function labelParagraphs(context: DrawingContext, box: SceneBox, opacity: number): TextParagraph[] {
  const { place, theory, language, widen } = context
  const element: Element | undefined = theory.elements.get(box.id)
  const { text, language: spoken } = labelOf(theory, element, language)
  const [first] = box.label
  if (first === undefined || shownText(text) === '') return []
  const top = first.baseline - SIZES.label.baselinePx
  const foot = Math.min(box.rect.y + box.rect.height - BOX.paddingBottomPx, ...box.marks.map(({ y }) => y - 2))
  const width = box.rect.width - 2 * (BOX.borderPx + BOX.paddingSidePx)
  const { font, linePx } = SIZES.label
  const share = fittedShare(text, { width, height: foot - top, size: font.sizePx, line: linePx, widen })
  const isRightToLeft = first.direction === 'rtl'
  return text.split('\n').map((line, index) =>
    paragraph(
      [
        {
          ...runLike(context, first, line, opacity),
          sizePt100: pt100(place, font.sizePx * share),
          language: spoken,
        },
      ],
      pt100(place, linePx * share),
      {
        isRightToLeft,
        align: isRightToLeft ? 'right' : 'left',
        beforePt100: index === 0 && box.heading.length > 0 ? pt100(place, BOX.labelGapPx) : 0,
      },
    ),
  )
}

function besideMark(context: DrawingContext, { text }: SceneMark, opacity: number): ShapePiece | null {
  if (text === undefined || text.text === '') return null
  return linesPiece(context, [text], { name: text.text, alt: null, align: 'left', opacity })
}
