import type { ScenePill } from '../../scene/index.js'
import { colourOf, type DrawingContext } from './drawing-context.js'
import { preset, roundRect } from './geometry.js'
import { markPiece } from './mark-piece.js'
import { lineXml, NO_FILL, NO_LINE, solidFill } from './paint.js'
import type { GroupPiece, Piece, ShapePiece, TextBody } from './pieces.js'
import { emu, emuRect, pt100 } from './place.js'
import { NO_INSET, paragraph, runLike } from './text-pieces.js'

/** A pill with its signs and letters, as pieces that move together. */
export function pillPiece(context: DrawingContext, pill: ScenePill, opacity = 1): GroupPiece {
  const pieces = pillPieces(context, pill, opacity)
  return {
    kind: 'group',
    id: context.nextId(),
    name: pill.name,
    alt: pill.name,
    rect: emuRect(context.place, pill.rect),
    pieces,
  }
}

/** The same without their group: what stands in a box already moves with it. */
export function pillPieces(context: DrawingContext, pill: ScenePill, opacity = 1): Piece[] {
  const signs = pill.marks.map((mark) => markPiece(context, mark, opacity)).filter((piece) => piece !== null)
  return [groundPiece(context, pill, opacity), ...signs, ...pill.cells.map((cell) => cellPiece(context, cell, opacity))]
}

function groundPiece(context: DrawingContext, pill: ScenePill, opacity: number): ShapePiece {
  const rect = emuRect(context.place, pill.rect)
  const { text, dashed, edge } = pill
  const words: TextBody = {
    paragraphs: [paragraph([runLike(context, text, text.text, opacity)], pt100(context.place, text.font.sizePx * 1.2))],
    anchor: 'middle',
    wraps: false,
    inset: { ...NO_INSET, left: emu(context.place, text.x - pill.rect.x) },
  }
  return {
    kind: 'shape',
    id: context.nextId(),
    name: pill.name,
    alt: pill.name,
    rect,
    geometry: roundRect(rect, rect.height / 2),
    fill: solidFill(colourOf(context, pill.fill), opacity),
    line: lineXml({
      colour: colourOf(context, edge),
      opacity,
      width: emu(context.place, 1),
      dash: dashed ? 'sysDash' : 'solid',
    }),
    text: text.text === '' ? null : words,
    isTextBox: false,
  }
}

function cellPiece(context: DrawingContext, { rect, known, text }: ScenePill['cells'][number], opacity: number) {
  const place = emuRect(context.place, rect)
  const words: TextBody = {
    paragraphs: [
      paragraph([runLike(context, text, text.text, opacity)], pt100(context.place, text.font.sizePx * 1.2), {
        align: 'centre',
      }),
    ],
    anchor: 'middle',
    wraps: false,
    inset: NO_INSET,
  }
  const piece: ShapePiece = {
    kind: 'shape',
    id: context.nextId(),
    name: text.text,
    alt: null,
    rect: place,
    geometry: known ? roundRect(place, emu(context.place, 3)) : preset('rect'),
    fill: known ? solidFill(colourOf(context, 'ink'), opacity) : NO_FILL,
    line: NO_LINE,
    text: words,
    isTextBox: false,
  }
  return piece
}
