import type { KeySign, SceneKey } from '../../scene/index.js'
import type { DrawingContext } from './drawing-context.js'
import { linePiece } from './link-pieces.js'
import { markPiece } from './mark-piece.js'
import type { Piece } from './pieces.js'
import { pillPiece } from './pill-piece.js'
import { linesPiece } from './text-pieces.js'

/** What the signs that the figure uses mean, below it. */
export function keyPieces(context: DrawingContext, { title, items }: SceneKey): Piece[] {
  return [
    linesPiece(context, [title], { name: title.text, alt: title.text, align: 'left' }),
    ...items.flatMap(({ sign, text }) => [
      ...signPieces(context, sign, text.text),
      linesPiece(context, [text], { name: text.text, alt: text.text, align: 'left' }),
    ]),
  ]
}

// The words beside it say what it means: read twice, it would only be in the way.
function signPieces(context: DrawingContext, sign: KeySign, meaning: string): Piece[] {
  if ('pill' in sign) return [pillPiece(context, sign.pill)]
  if ('mark' in sign) {
    const mark = markPiece(context, sign.mark)
    return mark === null ? [] : [mark]
  }
  // Signs stand out over the end of their line, and there are words beyond.
  const { tip } = sign.line
  const line = { ...sign.line, tip: { ...tip, x: tip.x - SIGN_ROOM_PX } }
  return [{ ...linePiece(context, line, new Map()), name: meaning, alt: null }]
}

const SIGN_ROOM_PX = 8
