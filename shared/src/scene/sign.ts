import type { Point } from '../layout/index.js'
import { LINK, SIZES } from './anatomy.js'
import type { LensKind } from './picture-lens.js'
import type { Measure, SceneMark, ScenePill, TextLine } from './scene.js'
import { layLine, textWidth } from './text/index.js'

/** More signs than this on one box are counted. */
const MOST_SIGNS = 2
const NOTHING_WIDE_PX = 10

/**
 * The sign of what a lens says of one thing: letters or an icon in a pill.
 *
 * @param at its middle
 * @param heightPx 22 on links, as all pills; less on boxes
 */
export function lensSign(kinds: readonly LensKind[], at: Point, heightPx: number, measure: Measure): ScenePill | null {
  const [first] = kinds
  if (first === undefined) return null
  if (first.sign === 'ring') return ring(first, at, measure)
  const { fill, edge, text: colour } = first.colours
  const icon = first.sign.icon ?? null
  const letters = lettersOf(kinds)
  const font = { ...SIZES.pill.font, sizePx: heightPx < LINK.pillHeightPx ? 12 : SIZES.pill.font.sizePx }
  const iconWidth = icon === null ? 0 : LINK.pillIconPx
  const gap = icon === null || letters === '' ? 0 : LINK.pillGapPx
  const inner = iconWidth + gap + textWidth(letters, font, measure)
  const width = Math.max(heightPx + 4, Math.ceil(inner + NOTHING_WIDE_PX))
  const rect = { x: at.x - width / 2, y: at.y - heightPx / 2, width, height: heightPx }
  const left = at.x - inner / 2
  const marks: SceneMark[] =
    icon === null
      ? []
      : [{ icon, x: left, y: at.y - LINK.pillIconPx / 2, sizePx: LINK.pillIconPx, colour: iconColour(first) }]
  const text = layLine({
    text: letters,
    font,
    colour,
    baseline: at.y + font.sizePx * 0.36,
    measure,
    at: { left: left + iconWidth + gap },
  })
  const name = kinds.map((kind) => kind.name).join(', ')
  return { rect, fill, edge, dashed: first.dashed ?? false, marks, text, cells: [], name }
}

// A type's icon keeps the type's colour; on a dark ground the text's.
const iconColour = ({ colours }: LensKind) => (colours.fill === 'surface' ? colours.edge : colours.text)

function lettersOf(kinds: readonly LensKind[]): string {
  const letters = kinds.flatMap(({ sign }) => (sign === 'ring' || !sign.text ? [] : [sign.text]))
  const shown = letters.slice(0, MOST_SIGNS).join(' ')
  return kinds.length <= MOST_SIGNS ? shown : `${shown} +${kinds.length - MOST_SIGNS}`
}

/** Nobody has rated it: a dotted ring, which is no pill and no zero. */
function ring({ name }: LensKind, at: Point, measure: Measure): ScenePill {
  const size = RING_PX
  const icon = { icon: 'm-unrated', x: at.x - 8, y: at.y - 8, sizePx: 16, colour: 'ink-2' } as const
  return {
    rect: { x: at.x - size / 2, y: at.y - size / 2, width: size, height: size },
    fill: 'ground',
    edge: 'ground',
    dashed: false,
    marks: [icon],
    text: emptyLine(at, measure),
    cells: [],
    name,
  }
}

const RING_PX = 18

const emptyLine = (at: Point, measure: Measure): TextLine =>
  layLine({ text: '', font: SIZES.pill.font, colour: 'ink-2', baseline: at.y, measure, at: { left: at.x } })
