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
 * The flag of a link that checks find something at, with their number where it is more than one: a disc on the upper
 * right corner of its pill, or of its words, so that neither is covered; without either, beside the middle of its line,
 * which is what one presses to select it.
 * Like a box's flag it takes no room of its own.
 */
export function linkFlag(link: SceneLink, count: number, measure: Measure): ScenePill {
  const text = count > 1 ? `${count}` : ''
  const { font } = FLAG_NUMBER
  const inner = ICON_PX + (text === '' ? 0 : GAP_PX + textWidth(text, font, measure))
  const width = Math.max(HEIGHT_PX, Math.ceil(inner + 2 * SIDE_PX))
  const left = leftOf(link)
  const centre = { x: left + width / 2, y: heightOf(link) }
  const inside = centre.x - inner / 2
  return {
    rect: { x: left, y: centre.y - HEIGHT_PX / 2, width, height: HEIGHT_PX },
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
function leftOf({ pill, words, middle }: SceneLink): number {
  if (pill !== null) return pill.rect.x + pill.rect.width + OFF_PX - HEIGHT_PX / 2
  if (words.length === 0) return middle.x + BESIDE_PX - HEIGHT_PX / 2
  const ground = groundOf(words)
  return ground.x + ground.width - OFF_PX
}

function heightOf({ pill, words, middle }: SceneLink): number {
  if (pill !== null) return pill.rect.y - OFF_PX
  return words.length === 0 ? middle.y - BESIDE_PX : groundOf(words).y
}
