import type { Face, Font, Measure } from '../scene.js'
import { faceOf, graphemesOf, isPlain } from './face.js'

/** Advance of every emoji, in em: that of all signs of Noto Emoji. */
export const EMOJI_EM = 2600 / 2048

/** Width of a text that may mix scripts, as it comes out when its runs are drawn. */
export function textWidth(text: string, font: Font, measure: Measure): number {
  if (isPlain(text)) return text === '' ? 0 : measure.width(text, font, 'inter')
  return textPieces(text).reduce((sum, piece) => sum + pieceWidth(piece, font, measure), 0)
}

/** What draws a text: which of the bundled fonts it needs. */
export function facesIn(text: string): Face[] {
  return isPlain(text) ? ['inter'] : [...new Set(textPieces(text).map(({ face }) => face))]
}

/** A stretch of text in one face. */
export interface Piece {
  readonly text: string
  readonly face: ReturnType<typeof faceOf>
  /** Where it begins in the text, UTF-16 units. */
  readonly start: number
}

/**
 * A text cut wherever the face or script changes, and between any two emoji. Spaces between two Arabic words are Arabic, so that
 * a phrase stays in one piece.
 *
 * @param breakAt also cut before this unit; for bidi levels
 */
export function textPieces(text: string, breakAt: (unit: number) => boolean = () => false): Piece[] {
  const pieces: { text: string; face: Piece['face']; start: number }[] = []
  let start = 0
  let script: string | null = null
  for (const grapheme of graphemesOf(text)) {
    const face = faceOf(grapheme)
    const last = pieces.at(-1)
    const own: string | null = face === 'inter' ? scriptOf(grapheme) : null
    const changes = face === 'emoji' || face !== last?.face || (own !== null && script !== null && own !== script)
    if (last === undefined || changes || breakAt(start)) {
      pieces.push({ text: grapheme, face, start })
      script = own
    } else {
      last.text += grapheme
      script = own ?? script
    }
    start += grapheme.length
  }
  return joinArabic(pieces, breakAt)
}

export function pieceWidth(piece: Piece, font: Font, measure: Measure): number {
  if (piece.face === 'inter' || piece.face === 'arabic') return measure.width(piece.text, font, piece.face)
  if (piece.face === 'emoji') return EMOJI_EM * font.sizePx
  let em = 0
  for (const grapheme of graphemesOf(piece.text)) em += WIDE.test(grapheme) ? 1 : NARROW_EM
  return em * font.sizePx
}

// Browsers shape each script by itself; some of Inter's signs depend on their neighbours (arrows from hyphens).
function scriptOf(grapheme: string): string | null {
  if (/^\p{Script=Latin}/u.test(grapheme)) return 'latin'
  if (/^\p{Script=Greek}/u.test(grapheme)) return 'greek'
  return /^\p{Script=Cyrillic}/u.test(grapheme) ? 'cyrillic' : null
}

// Scripts that none of the bundled fonts has. Their advance is fixed: square for those written in squares.
const NARROW_EM = 0.62
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Extended_Pictographic}\p{Regional_Indicator}]/u

function joinArabic(pieces: readonly Piece[], breakAt: (unit: number) => boolean): Piece[] {
  const joined: Piece[] = []
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]
    const next = pieces[index + 1]
    const last = joined.at(-1)
    if (piece === undefined) continue
    const between = last?.face === 'arabic' && next?.face === 'arabic' && /^[ \u00A0]+$/.test(piece.text)
    if (last !== undefined && next !== undefined && between && !breakAt(piece.start) && !breakAt(next.start)) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text + next.text }
      index++
    } else joined.push(piece)
  }
  return joined
}
