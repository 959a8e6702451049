import type { SceneLegend } from '../../scene/index.js'
import type { DrawingContext } from './drawing-context.js'
import type { Piece } from './pieces.js'
import { pillPiece } from './pill-piece.js'
import { linesPiece } from './text-pieces.js'

/** What the signs of a lens mean, below the figure. */
export function legendPieces(context: DrawingContext, { title, items, notes }: SceneLegend): Piece[] {
  return [
    linesPiece(context, [title], { name: title.text, alt: title.text, align: 'left' }),
    ...items.flatMap(({ sign, text }) => [
      pillPiece(context, sign),
      linesPiece(context, [text], { name: text.text, alt: text.text, align: 'left' }),
    ]),
    ...notes.map((note) => linesPiece(context, [note], { name: note.text, alt: note.text, align: 'left' })),
  ]
}
