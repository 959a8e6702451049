import type { SceneLegend } from '../../scene/index.js'
import { tag } from '../markup.js'
import { drawPill } from './draw-pill.js'
import { drawText } from './draw-text.js'
import { type Look, spoken } from './look.js'

/** What the signs of a lens mean, below the picture. */
export function drawLegend({ title, items, notes }: SceneLegend, look: Look): string {
  const rows = items.map(({ sign, text }) => tag('g', {}, drawPill(sign, look) + drawText(text, look)))
  const lines = notes.map((note) => drawText(note, look))
  return tag('g', { role: 'group', 'aria-label': spoken(title.text, look), 'data-part': 'legend' }, [
    drawText(title, look),
    ...rows,
    ...lines,
  ])
}
