import { type KeySign, linkPath, type SceneKey } from '../../scene/index.js'
import { tag } from '../markup.js'
import { drawLine } from './draw-link.js'
import { drawMark } from './draw-mark.js'
import { drawPill } from './draw-pill.js'
import { drawText } from './draw-text.js'
import { type Look, spoken } from './look.js'

/** What the signs of a picture mean, below it. */
export function drawKey({ title, items }: SceneKey, look: Look): string {
  const rows = items.map(({ sign, text }) => tag('g', {}, drawSign(sign, look) + drawText(text, look)))
  return tag('g', { role: 'group', 'aria-label': spoken(title.text, look), 'data-part': 'key' }, [
    drawText(title, look),
    ...rows,
  ])
}

function drawSign(sign: KeySign, look: Look): string {
  if ('line' in sign) {
    const { points, curved, gaps } = sign.line
    return drawLine(sign.line, linkPath(points, curved, gaps), look)
  }
  return 'pill' in sign ? drawPill(sign.pill, look) : drawMark(sign.mark, look)
}
