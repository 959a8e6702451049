import { type Scene, SIZES, type Theme } from '../../scene/index.js'
import { escapeXml, tag } from '../markup.js'

const HEIGHT_PX = 36

/** The line below a picture that says what it is and whose, and how much higher the picture is for it. */
export function titleBlock(scene: Scene, line: string | undefined, theme: Theme) {
  if (line === undefined || line === '') return { height: 0, drawn: [] }
  const { x, y, width, height } = scene.bounds
  const top = y + height
  const drawn = [
    tag('path', { d: `M${x + 24} ${top}H${x + width - 24}`, stroke: theme.line }),
    tag('text', { x: x + 24, y: top + 22, 'font-size': SIZES.mark.font.sizePx, fill: theme['ink-2'] }, escapeXml(line)),
  ]
  return { height: HEIGHT_PX, drawn }
}
