import { glueXml, groupProperties, nameXml, type Piece, shapeProperties, solidFill } from '../drawingml/index.js'
import { tag } from '../markup.js'
import { shapeText } from './shape-text.js'

/**
 * Pieces on a drawing canvas, where lines stay with what they hold at when somebody moves it.
 *
 * @param pieces EMU from the canvas's upper left corner
 * @param ground `#rrggbb` behind them; null: the page
 */
export function canvasXml(pieces: readonly Piece[], ground: string | null): string {
  const background = ground === null ? '<wpc:bg/>' : tag('wpc:bg', {}, solidFill(ground))
  const behind = ground ?? '#ffffff'
  return tag('wpc:wpc', {}, [background, '<wpc:whole/>', ...pieces.map((piece) => pieceXml(piece, behind, 'wpg:wgp'))])
}

function pieceXml(piece: Piece, ground: string, group: 'wpg:wgp' | 'wpg:grpSp'): string {
  if (piece.kind === 'group') {
    return tag(group, {}, [
      nameXml(piece, 'wpg:cNvPr'),
      '<wpg:cNvGrpSpPr/>',
      tag('wpg:grpSpPr', {}, groupProperties(piece)),
      ...piece.pieces.map((each) => pieceXml(each, ground, 'wpg:grpSp')),
    ])
  }
  const properties = tag('wps:spPr', {}, shapeProperties(piece))
  if (piece.kind === 'connector') {
    return tag('wps:wsp', {}, [
      nameXml(piece, 'wps:cNvPr'),
      tag('wps:cNvCnPr', {}, glueXml(piece)),
      properties,
      '<wps:bodyPr/>',
    ])
  }
  return tag('wps:wsp', {}, [
    nameXml(piece, 'wps:cNvPr'),
    tag('wps:cNvSpPr', { txBox: piece.isTextBox ? 1 : undefined }),
    properties,
    shapeText(piece.text, ground),
  ])
}
