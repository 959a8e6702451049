import type { EmuRect, FigureRun, ShapePiece, TextParagraph } from '../drawingml/index.js'
import { pieceXml } from './slide-xml.js'

/** Words that stand by themselves. Its place in EMU. */
export interface TextBox {
  readonly id: number
  readonly name: string
  readonly rect: EmuRect
  readonly text: string
  readonly look: Pick<FigureRun, 'sizePt100' | 'isBold' | 'colour' | 'language'>
  readonly isRightToLeft: boolean
}

/** One line of words on a slide. */
export function textBoxXml({ id, name, rect, text, look, isRightToLeft }: TextBox): string {
  const paragraph: TextParagraph = {
    runs: [{ ...look, text, opacity: 1 }],
    align: isRightToLeft ? 'right' : 'left',
    isRightToLeft,
    linePt100: Math.round(look.sizePt100 * 1.2),
    beforePt100: 0,
    indent: 0,
  }
  const piece: ShapePiece = {
    kind: 'shape',
    id,
    name,
    alt: text,
    rect,
    geometry: '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    fill: '<a:noFill/>',
    line: '<a:ln><a:noFill/></a:ln>',
    text: {
      paragraphs: [paragraph],
      anchor: 'top',
      wraps: true,
      inset: { left: 0, top: 0, right: 0, bottom: 0 },
    },
    isTextBox: true,
  }
  return pieceXml(piece)
}
