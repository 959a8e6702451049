import type { Rect } from '../layout/index.js'
import type { LinkKind } from '../model/index.js'
import { LINK } from './anatomy.js'
import type { ColourRole, SceneLink } from './scene.js'

/** One drawn part of an end sign, pointing right with its tip at 0, 0. */
export interface EndShape {
  readonly d: string
  /** `solid`: filled and stroked in the line's colour; `hollow`: filled with the surface; `line`: only stroked. */
  readonly paint: 'solid' | 'hollow' | 'line'
  readonly strokePx: number
  readonly round: boolean
}

export interface LinkEnd {
  /** How far before the tip the line stops. */
  readonly insetPx: number
  /** How long the whole sign is. */
  readonly lengthPx: number
  readonly shapes: readonly EndShape[]
}

/**
 * The sign at the end of a link: each kind has its own, so that it holds without colour.
 *
 * @param arrival the direction the sign will be turned to, radians: a minus stays level, whatever way its ring arrives
 */
export function linkEnd(kind: LinkKind, arrival = 0): LinkEnd {
  return kind === 'reduces' ? { ...ENDS.reduces, shapes: [RING, levelMinus(arrival)] } : ENDS[kind]
}

export interface LineStyle {
  readonly widthPx: number
  /** Lengths of dashes and gaps in turn; empty: solid. */
  readonly dash: readonly number[]
  readonly cap: 'butt' | 'round'
}

/** How the line of a link is drawn: its kind and doubt by dashes, what a lens or a path adds by colour and width. */
export function lineStyle({
  kind,
  uncertain,
  line,
  onPath,
}: Pick<SceneLink, 'kind' | 'uncertain' | 'line' | 'onPath'>): LineStyle & { readonly colour: ColourRole } {
  const plain = dashesOf(kind, uncertain)
  if (onPath) return { ...plain, colour: 'ink', widthPx: Math.max(PATH_PX, plain.widthPx) }
  if (line === null) return { ...plain, colour: 'wire' }
  return { ...plain, colour: line.colour, widthPx: Math.max(line.widthPx, plain.widthPx) }
}

/** The look, "on the chosen path". */
const PATH_PX = 2.5
const MARK_AROUND_PX = 3

/** The ring round what stands on a link that is marked: the weakest of its path, or where that breaks; else null. */
export function markRound({ marked, pill }: Pick<SceneLink, 'marked' | 'pill'>): Rect | null {
  if (!marked || pill === null) return null
  const { x, y, width, height } = pill.rect
  const by = MARK_AROUND_PX
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

function dashesOf(kind: LinkKind, uncertain: boolean): LineStyle {
  if (kind === 'feedback') return { widthPx: LINK.widthPx, dash: [11, 4, 2, 4], cap: 'butt' }
  if (uncertain) return { widthPx: LINK.widthPx, dash: [7, 5], cap: 'butt' }
  if (kind === 'moderates') return { widthPx: 2.25, dash: [0.1, 5], cap: 'round' }
  return { widthPx: LINK.widthPx, dash: [], cap: 'butt' }
}

const TRIANGLE: EndShape = { d: 'M0 0L-9 -4.5V4.5Z', paint: 'solid', strokePx: 1, round: false }

const RING: EndShape = {
  d: 'M-12.8 0A6 6 0 1 1 -0.8 0A6 6 0 1 1 -12.8 0Z',
  paint: 'hollow',
  strokePx: 1.5,
  round: false,
}

function levelMinus(arrival: number): EndShape {
  const dx = round(3 * Math.cos(arrival))
  const dy = round(-3 * Math.sin(arrival))
  return { d: `M${round(-6.8 - dx)} ${-dy}L${round(-6.8 + dx)} ${dy}`, paint: 'line', strokePx: 2, round: false }
}

const round = (value: number): number => Math.round(value * 100) / 100

const ENDS: Readonly<Record<LinkKind, LinkEnd>> = {
  'leads-to': { insetPx: 8, lengthPx: 9, shapes: [TRIANGLE] },
  requires: {
    insetPx: 8,
    lengthPx: 13.5,
    shapes: [TRIANGLE, { d: 'M-12.5 -6V6', paint: 'line', strokePx: 2, round: false }],
  },
  moderates: {
    insetPx: 12.2,
    lengthPx: 12.2,
    shapes: [{ d: 'M-0.8 0L-6.5 -4.5L-12.2 0L-6.5 4.5Z', paint: 'hollow', strokePx: 1.5, round: false }],
  },
  reduces: {
    insetPx: 12.8,
    lengthPx: 12.8,
    shapes: [RING, levelMinus(0)],
  },
  feedback: {
    insetPx: 1,
    lengthPx: 8,
    shapes: [{ d: 'M-8 -5L-0.8 0L-8 5', paint: 'line', strokePx: 1.75, round: true }],
  },
}
