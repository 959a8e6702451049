import type { SceneLegend, Theme } from '../../scene/index.js'
import { tag } from '../markup.js'
import { drawPill } from './draw-pill.js'
import { drawText } from './draw-text.js'

/** What the signs of a lens mean, below the picture. */
export function drawLegend({ title, items, notes }: SceneLegend, theme: Theme): string {
  const rows = items.map(({ sign, text }) => tag('g', {}, drawPill(sign, theme) + drawText(text, theme)))
  const lines = notes.map((note) => drawText(note, theme))
  return tag('g', { role: 'group', 'aria-label': title.text, 'data-part': 'legend' }, [
    drawText(title, theme),
    ...rows,
    ...lines,
  ])
}
