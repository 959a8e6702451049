import type { Point, Rect } from '../../layout/index.js'
import {
  AREA,
  type SceneBand,
  type SceneCeiling,
  type SceneGroup,
  type SceneLane,
  type SceneSphere,
} from '../../scene/index.js'
import { colourOf, type DrawingContext, FADED, SOLID } from './drawing-context.js'
import { preset, roundRect, sitedRect } from './geometry.js'
import { markPiece } from './mark-piece.js'
import { type LineLook, lineXml, NO_FILL, NO_LINE, solidFill } from './paint.js'
import type { ConnectorPiece, Piece, ShapePiece } from './pieces.js'
import { emu, emuPoint, emuRect } from './place.js'
import { routeGeometry } from './route-geometry.js'
import { linesPiece } from './text-pieces.js'

/** The ground of a band, its name, and what it asks while it is empty. */
export function bandPieces(context: DrawingContext, band: SceneBand): Piece[] {
  const { x, y, width, height } = band.ground
  const ground =
    band.placement === 'main'
      ? [areaPiece(context, band.name, band.ground)]
      : [y, y + height].map((at) =>
          rulePiece(
            context,
            band.name,
            [
              { x, y: at },
              { x: x + width, y: at },
            ],
            'line',
          ),
        )
  return [
    ...ground,
    ...named(context, band.name, band.heading),
    ...(band.prompt.length === 0
      ? []
      : [linesPiece(context, band.prompt, { name: band.name, alt: said(band.prompt), align: 'left' })]),
  ]
}

function areaPiece(context: DrawingContext, name: string, area: Rect): ShapePiece {
  const rect = emuRect(context.place, area)
  return {
    kind: 'shape',
    id: context.nextId(),
    name,
    alt: null,
    rect,
    geometry: roundRect(rect, emu(context.place, AREA.bandRadiusPx)),
    fill: solidFill(colourOf(context, 'strip')),
    line: NO_LINE,
    text: null,
    isTextBox: false,
  }
}

/** A lane across the columns: a fine line over it and one under it, and the name of who answers for it. */
export function lanePieces(context: DrawingContext, { name, rect, heading }: SceneLane): Piece[] {
  const { x, y, width, height } = rect
  const rules = [y, y + height].map((at) =>
    rulePiece(
      context,
      name,
      [
        { x, y: at },
        { x: x + width, y: at },
      ],
      'edge',
    ),
  )
  return [...rules, ...named(context, name, heading)]
}

/** The bracket of a sphere with its name. */
export function spherePieces(context: DrawingContext, { name, lines, heading }: SceneSphere): Piece[] {
  const runs = lines.flatMap((points) => points.slice(1).map((to, index) => [points[index] ?? to, to] as const))
  const bracket = runs.map((run) =>
    rulePiece(context, name, run, 'control', { width: emu(context.place, AREA.markLinePx) }),
  )
  return [...bracket, ...named(context, name, heading)]
}

/** The ceiling of accountability: a dashed line with its words. */
export function ceilingPieces(context: DrawingContext, { axis, at, from, to, name, heading }: SceneCeiling): Piece[] {
  const ends =
    axis === 'x'
      ? ([
          { x: at, y: from },
          { x: at, y: to },
        ] as const)
      : ([
          { x: from, y: at },
          { x: to, y: at },
        ] as const)
  const line = rulePiece(context, name, ends, 'ink-2', { width: emu(context.place, AREA.markLinePx), dash: 'dash' })
  return [line, ...named(context, name, heading)]
}

/** The frame of a group with its name; links may hold at it. */
export function groupPieces(context: DrawingContext, group: SceneGroup): Piece[] {
  const { place } = context
  const opacity = group.faded ? FADED : SOLID
  const rect = emuRect(place, group.rect)
  const radius = emu(place, AREA.groupRadiusPx)
  const id = context.nextId()
  context.shapeOf.set(group.id, id)
  const frame: ShapePiece = {
    kind: 'shape',
    id,
    name: group.name,
    alt: group.name,
    rect,
    geometry: sitedRect(rect, { top: radius, bottom: radius }, context.sites.more.get(group.id) ?? []),
    fill: NO_FILL,
    line: lineXml({ colour: colourOf(context, 'edge'), opacity, width: emu(place, AREA.groupBorderPx) }),
    text: null,
    isTextBox: false,
  }
  const icon = markPiece(context, group.icon, opacity)
  return [frame, ...(icon === null ? [] : [icon]), ...named(context, group.name, group.heading, opacity)]
}

function named(context: DrawingContext, name: string, heading: SceneBand['heading'], opacity = SOLID): Piece[] {
  if (heading.length === 0) return []
  return [linesPiece(context, heading, { name, alt: said(heading), align: 'left', opacity })]
}

const said = (lines: SceneBand['heading']): string => lines.map(({ text }) => text).join(' ')

/** A line that is there to be seen, and holds at nothing. */
function rulePiece(
  context: DrawingContext,
  name: string,
  ends: readonly Point[],
  role: 'line' | 'edge' | 'control' | 'ink-2',
  more: Partial<LineLook> = {},
): ConnectorPiece {
  const { rect, turn } = routeGeometry(
    ends.map((end) => emuPoint(context.place, end)),
    false,
  )
  const line = lineXml({ colour: colourOf(context, role), width: emu(context.place, 1), ...more })
  const base = { kind: 'connector', id: context.nextId(), name, alt: null } as const
  return { ...base, rect, turn, geometry: preset('line'), line, start: null, end: null }
}
