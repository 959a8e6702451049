import type { Rect } from '@throughline/shared/layout'
import {
  LINK,
  lineStyle,
  linkEnd,
  linkPath,
  markRound,
  type SceneLink,
  type ScenePill,
} from '@throughline/shared/scene'
import { type Brush, setStroke, strokeRounded, withFade } from './brush.js'
import { paintPill } from './paint-pill.js'
import { paintText } from './paint-text.js'

export interface LinkState {
  readonly selected: boolean
  readonly hovered: boolean
  /** Whether its end can be seen where it is painted. */
  readonly ends: boolean
  /** Where the line breaks because another runs over it. */
  readonly gaps: readonly Rect[]
}

/** Paints a link's line and the sign at its end. */
export function paintLink(brush: Brush, link: SceneLink, state: LinkState): void {
  withFade(brush, link.faded && !state.selected, () => paintLine(brush, link, state))
}

function paintLine(brush: Brush, link: SceneLink, state: LinkState): void {
  const { context, colours, detail } = brush
  const style = lineStyle(link)
  const colour = state.selected ? 'accent' : state.hovered ? 'ink' : style.colour
  context.lineCap = style.cap
  context.lineJoin = 'round'
  const line = detail.curves ? pathOf(link, state.gaps) : straightPath(link)
  if (state.selected) {
    context.lineCap = 'round'
    setStroke(brush, { colour: 'accent-soft', widthPx: 13 })
    context.stroke(line)
    context.lineCap = style.cap
  }
  const widthPx = state.selected ? Math.max(3, style.widthPx) : state.hovered ? style.widthPx + 0.75 : style.widthPx
  setStroke(brush, { colour, widthPx, ...(detail.curves ? { dash: style.dash } : {}) })
  context.stroke(line)
  if (!detail.arrowheads || !state.ends) return
  context.save()
  context.translate(link.tip.x, link.tip.y)
  context.rotate(link.arrival)
  if (state.selected) context.scale(1.3, 1.3)
  for (const shape of linkEnd(link.kind, link.arrival).shapes) {
    const path = endPath(shape.d)
    setStroke(brush, { colour, widthPx: shape.strokePx })
    context.lineCap = shape.round ? 'round' : 'butt'
    context.fillStyle = colours(shape.paint === 'hollow' ? 'surface' : colour)
    if (shape.paint !== 'line') context.fill(path)
    context.stroke(path)
  }
  context.restore()
}

/** Paints what stands on a link where it can be read: its pill, its words and the flag of checks. After all lines, so that none runs over them. */
export function paintLinkSigns(brush: Brush, link: SceneLink, state: SignState): void {
  withFade(brush, link.faded && !state.selected, () => paintSigns(brush, link, state))
}

export interface SignState {
  readonly selected: boolean
  /** null: the checks find nothing at it. */
  readonly flag: ScenePill | null
}

function paintSigns(brush: Brush, link: SceneLink, state: SignState): void {
  const mark = markRound(link)
  if (mark !== null) strokeRounded(brush, { rect: mark, radius: mark.height / 2 }, { colour: 'ink', widthPx: 2 })
  if (link.pill !== null) paintPill(brush, link.pill, state)
  for (const line of link.words) paintText(brush, line)
  if (state.flag !== null) paintPill(brush, state.flag, { selected: false })
}

const paths = new WeakMap<SceneLink, { readonly gaps: readonly Rect[]; readonly path: Path2D }>()
const straightPaths = new WeakMap<SceneLink, Path2D>()
const endPaths = new Map<string, Path2D>()

function pathOf(link: SceneLink, crossings: readonly Rect[]): Path2D {
  const known = paths.get(link)
  if (known !== undefined && known.gaps === crossings) return known.path
  const path = new Path2D(linkPath(link.points, link.curved, [...link.gaps, ...crossings]))
  paths.set(link, { gaps: crossings, path })
  return path
}

function straightPath(link: SceneLink): Path2D {
  let path = straightPaths.get(link)
  if (path === undefined) {
    path = new Path2D()
    const corners = link.curved ? [link.points[0], link.points.at(-1)] : link.points
    for (const corner of corners) if (corner !== undefined) path.lineTo(corner.x, corner.y)
    straightPaths.set(link, path)
  }
  return path
}

function endPath(d: string): Path2D {
  let path = endPaths.get(d)
  if (path === undefined) {
    path = new Path2D(d)
    endPaths.set(d, path)
  }
  return path
}

/** How far beside a link's points anything of it is painted. */
export const LINK_MARGIN = LINK.turnPx + LINK.pillMinWidthPx
