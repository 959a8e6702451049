import { tag } from '../markup.js'
import type { ConnectorPiece, EmuRect, GroupPiece, ShapePiece, Turn } from './pieces.js'

/**
 * What a piece is called and what screen readers say of it.
 *
 * @param element `p:cNvPr`, `wps:cNvPr` and the like
 */
export function nameXml({ id, name, alt }: { id: number; name: string; alt: string | null }, element: string): string {
  const attributes = { id, name: name.slice(0, MOST_NAME), descr: alt ?? undefined }
  return tag(element, attributes, alt === null ? DECORATIVE : undefined)
}

const MOST_NAME = 200

const DECORATIVE = tag(
  'a:extLst',
  {},
  tag(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    tag('adec:decorative', { 'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative', val: 1 }),
  ),
)

/** Place, outline, fill and line of a piece: the content of `p:spPr` or `wps:spPr`. */
export function shapeProperties(piece: ShapePiece | ConnectorPiece): string {
  if (piece.kind === 'connector') return [transform(piece.rect, piece.turn), piece.geometry, piece.line].join('')
  return [transform(piece.rect), piece.geometry, piece.fill, piece.line].join('')
}

/** The place of a group: the content of `p:grpSpPr` or `wpg:grpSpPr`. */
export function groupProperties({ rect }: Pick<GroupPiece, 'rect'>): string {
  const { x, y, width, height } = rect
  return tag('a:xfrm', {}, [
    tag('a:off', { x, y }),
    tag('a:ext', { cx: width, cy: height }),
    tag('a:chOff', { x, y }),
    tag('a:chExt', { cx: width, cy: height }),
  ])
}

/** What a connector holds at: the content of `p:cNvCxnSpPr` or `wps:cNvCnPr`. */
export function glueXml({ start, end }: ConnectorPiece): string {
  return [
    start === null ? '' : tag('a:stCxn', { id: start.shape, idx: start.site }),
    end === null ? '' : tag('a:endCxn', { id: end.shape, idx: end.site }),
  ].join('')
}

function transform({ x, y, width, height }: EmuRect, turn?: Turn): string {
  const attributes = {
    rot: turn?.quarters === 1 ? 5_400_000 : undefined,
    flipH: turn?.flipH ? 1 : undefined,
    flipV: turn?.flipV ? 1 : undefined,
  }
  return tag('a:xfrm', attributes, tag('a:off', { x, y }) + tag('a:ext', { cx: width, cy: height }))
}
