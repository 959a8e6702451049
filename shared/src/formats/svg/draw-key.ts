import type { KeySign, SceneKey, Theme } from '../../scene/index.js'
import { tag } from '../markup.js'
import { drawLine } from './draw-link.js'
import { drawMark } from './draw-mark.js'
import { drawPill } from './draw-pill.js'
import { drawText } from './draw-text.js'

/** What the signs of a picture mean, below it. */
export function drawKey({ title, items }: SceneKey, theme: Theme): string {
  const rows = items.map(({ sign, text }) => tag('g', {}, drawSign(sign, theme) + drawText(text, theme)))
  return tag('g', { role: 'group', 'aria-label': title.text, 'data-part': 'key' }, [drawText(title, theme), ...rows])
}

function drawSign(sign: KeySign, theme: Theme): string {
  if ('line' in sign) return drawLine(sign.line, [], theme)
  return 'pill' in sign ? drawPill(sign.pill, theme) : drawMark(sign.mark, theme)
}
