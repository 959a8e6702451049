import type { Point } from '../../layout/index.js'
import type { Id, LinkKind } from '../../model/index.js'
import { lineStyle, markRound, type SceneLink } from '../../scene/index.js'
import { colourOf, type DrawingContext, FADED, SOLID } from './drawing-context.js'
import { roundRect } from './geometry.js'
import { groundAt } from './ground-at.js'
import { type Arrowhead, type Dash, lineXml, NO_FILL } from './paint.js'
import type { ConnectorPiece, Glue, Piece } from './pieces.js'
import { pillPiece } from './pill-piece.js'
import { emu, emuPoint, emuRect } from './place.js'
import { routeGeometry } from './route-geometry.js'
import { endOf, type HeldAt } from './sites.js'
import { linesPiece } from './text-pieces.js'

/** The sign that a link of each kind ends with: those that both programs have of their own, so that they stay with it. */
export const LINK_ENDS: Readonly<Record<LinkKind, Arrowhead>> = {
  'leads-to': 'triangle',
  requires: 'stealth',
  moderates: 'diamond',
  reduces: 'oval',
  feedback: 'arrow',
}

const END_PX = 9

/** The dashes of a link: by its kind, and where people are unsure. */
function linkDash({ kind, uncertain }: Pick<SceneLink, 'kind' | 'uncertain'>): Dash {
  if (kind === 'feedback') return 'lgDashDot'
  if (uncertain) return 'dash'
  return kind === 'moderates' ? 'sysDot' : 'solid'
}

/**
 * The line of a link, glued to what it runs between.
 *
 * @param names of everything a link can run between, by id
 */
export function linePiece(context: DrawingContext, link: SceneLink, names: ReadonlyMap<Id, string>): ConnectorPiece {
  const { place, sites, shapeOf } = context
  const held = sites.ofLink.get(link.id)
  const points = withEnds(link, held?.from ?? null, held?.to ?? null)
  const { widthPx, cap, colour } = lineStyle(link)
  const said = `${names.get(link.from) ?? ''} → ${names.get(link.to) ?? ''} (${link.name})`
  const glue = (end: HeldAt | null | undefined): Glue | null => {
    const shape = end ? shapeOf.get(end.thing) : undefined
    return end && shape !== undefined ? { shape, site: end.site } : null
  }
  return {
    kind: 'connector',
    id: context.nextId(),
    name: link.name,
    alt: said,
    ...routeGeometry(
      points.map((point) => emuPoint(place, point)),
      link.curved,
    ),
    line: lineXml({
      colour: colourOf(context, colour),
      opacity: link.faded ? FADED : SOLID,
      width: emu(place, widthPx),
      dash: linkDash(link),
      isRound: cap === 'round',
      end: { sign: LINK_ENDS[link.kind], length: emu(place, END_PX) },
    }),
    start: glue(held?.from),
    end: glue(held?.to),
  }
}

/** What stands on a link: its pill and its words. */
export function onLinkPieces(context: DrawingContext, link: SceneLink): Piece[] {
  const opacity = link.faded ? FADED : SOLID
  const { pill, flag, words } = link
  const round = markRound(link)
  const pieces: Piece[] = []
  if (round !== null) {
    const rect = emuRect(context.place, round)
    pieces.push({
      kind: 'shape',
      id: context.nextId(),
      name: 'Ring',
      alt: null,
      rect,
      geometry: roundRect(rect, rect.height / 2),
      fill: NO_FILL,
      line: lineXml({ colour: colourOf(context, 'ink'), width: emu(context.place, 2) }),
      text: null,
      isTextBox: false,
    })
  }
  if (pill !== null) pieces.push(pillPiece(context, pill, opacity))
  if (words.length > 0) {
    const said = words.map(({ text }) => text).join(' ')
    const ground = groundAt(context, words)
    pieces.push(linesPiece(context, words, { name: said, alt: said, align: 'centre', ground, opacity }))
  }
  if (flag !== null) pieces.push(pillPiece(context, flag, opacity))
  return pieces
}

// The line runs up to what it touches; its ends are where they are held, and their runs stay level or upright.
function withEnds(link: SceneLink, from: HeldAt | null, to: HeldAt | null): Point[] {
  const points = [...link.points]
  const start = from?.at ?? points[0]
  const end = to?.at ?? endOf(link)
  if (start === undefined) return []
  if (points.length < 2) return [start, end]
  points[0] = start
  points[points.length - 1] = end
  if (link.curved || points.length === 2) return points
  return points.map((point, index) => {
    if (index === 1) return besides(link.points[0], link.points[1], point, start)
    if (index === points.length - 2) return besides(link.points.at(-1), link.points.at(-2), point, end)
    return point
  })
}

/** A corner that stays on one line with an end that has moved a little. */
function besides(wasEnd: Point | undefined, wasCorner: Point | undefined, corner: Point, end: Point): Point {
  if (wasEnd === undefined || wasCorner === undefined) return corner
  return Math.abs(wasEnd.y - wasCorner.y) < Math.abs(wasEnd.x - wasCorner.x)
    ? { x: corner.x, y: end.y }
    : { x: end.x, y: corner.y }
}
