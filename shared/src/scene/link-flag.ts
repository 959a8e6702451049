import type { Rect } from '../layout/index.js'
import { BOX, SIZES } from './anatomy.js'
import { groundOf } from './link-words.js'
import type { Measure, SceneLink, ScenePill } from './scene.js'
import { layLine, textWidth } from './text/index.js'

const HEIGHT_PX = 18
const GAP_PX = 3
const SIDE_PX = 5
const ICON_PX = 12
/** How far it is off the corner of what it stands at. */
const OFF_PX = 1
/** From the middle of a plain link, each way: beside a level line as beside an upright one. */
const BESIDE_PX = 12

/**
 * The flag of a link that checks find something at, with their number where it is more than one: a disc on a corner of
 * its pill, or of its words, so that neither is covered; without either, beside the middle of its line, which is what
 * one presses to select it. Like a box's flag it takes no room of its own.
 *
 * @param isFree whether no box stands there: of the four corners, upper right first, it takes one that is free
 */
export function linkFlag(
  link: SceneLink,
  count: number,
  measure: Measure,
  isFree: (place: Rect) => boolean = () => true,
): ScenePill {
  const text = count > 1 ? `${count}` : ''
  const { font } = FLAG_NUMBER
  const inner = ICON_PX + (text === '' ? 0 : GAP_PX + textWidth(text, font, measure))
  const width = Math.max(HEIGHT_PX, Math.ceil(inner + 2 * SIDE_PX))
  const rect = placeOf(link, width, isFree)
  const centre = { x: rect.x + width / 2, y: rect.y + HEIGHT_PX / 2 }
  const inside = centre.x - inner / 2
  return {
    rect,
    fill: 'surface',
    edge: 'caution',
    dashed: false,
    marks: [{ icon: 'm-warning', x: inside, y: centre.y - ICON_PX / 2 - 0.5, sizePx: ICON_PX, colour: 'caution' }],
    text: layLine({
      text,
      font,
      colour: 'caution',
      baseline: centre.y + font.sizePx * 0.36,
      measure,
      at: { left: inside + ICON_PX + GAP_PX },
    }),
    cells: [],
    name: '',
  }
}

const FLAG_NUMBER = { font: { ...SIZES.mark.font, sizePx: BOX.iconPx - 2, weight: 600 } } as const

/** Of several findings the number lies outward, away from the pill. */
function placeOf(link: SceneLink, width: number, isFree: (place: Rect) => boolean): Rect {
  const { pill, words } = link
  const core = pill?.rect ?? (words.length === 0 ? aroundMiddle(link) : besideWords(groundOf(words)))
  const [right, left] = [core.x + core.width + OFF_PX - HEIGHT_PX / 2, core.x - OFF_PX + HEIGHT_PX / 2 - width]
  const [above, below] = [core.y - OFF_PX - HEIGHT_PX / 2, core.y + core.height + OFF_PX - HEIGHT_PX / 2]
  const at = (x: number, y: number): Rect => ({ x, y, width, height: HEIGHT_PX })
  const first = at(right, above)
  const own = pill === null || words.length === 0 ? null : groundOf(words)
  const places = [first, at(right, below), at(left, above), at(left, below)]
  return places.find((place) => isFree(place) && (own === null || !overlaps(place, own))) ?? first
}

const aroundMiddle = ({ middle }: SceneLink): Rect => {
  const half = BESIDE_PX - OFF_PX
  return { x: middle.x - half, y: middle.y - half, width: 2 * half, height: 2 * half }
}

/** Letters reach to the ends of their ground: the disc keeps clear of them. */
const besideWords = ({ x, y, width, height }: Rect): Rect => {
  const clear = HEIGHT_PX / 2 - 2 * OFF_PX
  return { x: x - clear, y, width: width + 2 * clear, height }
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
